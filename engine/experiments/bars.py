"""The bars of issue B: what a pack's figures are held against."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

MEETS = {
    "<=": lambda value, bound: value <= bound,
    ">=": lambda value, bound: value >= bound,
    ">": lambda value, bound: value > bound,
}


@dataclass(frozen=True)
class Bar:
    """One figure (None: not measured), how it is to lie to its bound, and its standard error (None: not known)."""

    measure: str
    value: float | None
    sign: str
    bound: float
    error: float | None = None

    def row(self) -> dict[str, Any]:
        """As pack.json has it; `met` compares the figure as it stands there, and is None where there is none."""
        return {
            "measure": self.measure,
            "value": self.value,
            **({} if self.error is None else {"standard_error": self.error}),
            "bar": f"{self.sign} {self.bound:g}",
            "met": None if self.value is None else MEETS[self.sign](self.value, self.bound),
        }


def bars(found: dict[str, Any]) -> list[dict[str, Any]]:
    """Each bar with what was measured."""
    return [bar.row() for bar in (*_of_networks(found), *_of_music(found))]


def _of_networks(found: dict[str, Any]) -> list[Bar]:
    """What the autoencoders keep, and what the priors know."""
    convergence, bits, books = found["spectral_convergence_db"], found["bits_per_token"], found["codebooks"]
    errors = found["spectral_convergence_standard_error_db"]
    bounds = (("bottom", "bottom", -19.0), ("middle", "middle", -11.5), ("top", "top, hop 256", -6.0))
    return [
        *(
            Bar(f"spectral convergence, {name} (dB)", convergence[level], "<=", bound, errors[level])
            for level, name, bound in bounds
        ),
        Bar("codes used, least of the levels", min(b["used"] for b in books.values()), ">=", 0.95),
        Bar("perplexity over size, least", min(b["perplexity_share"] for b in books.values()), ">=", 0.7),
        Bar(
            "sung pitch of the corpus within 50 cents", found["sung_pitch"].get("within_50_cents"), ">=", 0.95
        ),
        Bar("top prior below unigram (bits)", bits["top"]["below_unigram"], ">=", 2.7),
        Bar("wrong artist and genre cost (bits)", bits["top"].get("wrong_labels_cost"), ">=", 0.3),
        Bar("middle upsampler below unigram (bits)", bits["middle"]["below_unigram"], ">=", 3.5),
        Bar("bottom upsampler below unigram (bits)", bits["bottom"]["below_unigram"], ">=", 3.5),
        Bar("wrong codes above, middle (bits)", bits["middle"].get("wrong_upper_cost"), ">=", 5.0),
        Bar("wrong codes above, bottom (bits)", bits["bottom"].get("wrong_upper_cost"), ">=", 5.0),
    ]


def _of_music(found: dict[str, Any]) -> list[Bar]:
    """What is played, how it keeps to the words, and what comes back or is heard where it should not."""
    lyric = found["lyrics"]
    return [
        *_of_clips(found, "", "draft"),
        *_of_clips(found, "_full", "full quality"),
        Bar("the same of songs' beginnings, draft", _faults(found["as_refined"]["top"]), "<=", 0),
        Bar("the same of songs' beginnings, full quality", _faults(found["as_refined"]["bottom"]), "<=", 0),
        Bar("wrong words cost beyond two standard errors (bits)", _beyond(lyric), ">", 0.0),
        Bar("lyric alignment, median error (ms)", found["lyric_timing"].get("median_ms"), "<=", 500.0),
        Bar("agreement of takes over random excerpts'", found["code_agreement"]["ratio"], "<=", 1.1),
        *(
            Bar(f"flux at window borders, {name}", level["flux_ratio"], "<=", 1.1, level["standard_error"])
            for name, level in found["window_borders"].items()
        ),
    ]


def _of_clips(found: dict[str, Any], kind: str, name: str) -> list[Bar]:
    """The bars of generated clips as they are heard at one quality; `kind` ends the names of its clips."""
    judged = found["classifier"][f"generated{kind}"]
    least = min(judged["genre_by_class"], key=judged["genre_by_class"].__getitem__)
    of_least = judged["clips_by_class"][least]
    return [
        _accuracy(f"genre accuracy of clips, {name}", judged["genre"], 0.7, judged["clips"]),
        _accuracy(f"least genre's accuracy, {name}", judged["genre_by_class"][least], 0.4, of_least),
        _accuracy(f"artist accuracy of clips, {name}", judged["artist"], 0.4, judged["clips"]),
        _regularity(found, kind, name),
        Bar(
            f"silent, clipped, stuck or whistling, {name}",
            _faults(found["faults"][f"generated{kind}"]),
            "<=",
            0,
        ),
    ]


def _accuracy(measure: str, share: float, bound: float, clips: int) -> Bar:
    """A share of so many clips, with the standard error of a binomial; all or none leaves it unknown."""
    error = round((share * (1 - share) / clips) ** 0.5, 3) if 0 < share < 1 else None
    return Bar(measure, share, ">=", bound, error)


def _regularity(found: dict[str, Any], kind: str, name: str) -> Bar:
    """Onset regularity over the reconstruction's; of independent means, relative errors add up as squares."""
    means, errors = found["onset_regularity"], found["onset_regularity_standard_error"]
    here, there = f"generated{kind}", f"reconstructions{kind}"
    share = means[here] / max(means[there], 1e-3)
    error = None
    if errors[here] is not None and errors[there] is not None and means[here] > 0 and means[there] > 0:
        error = round(
            share * ((errors[here] / means[here]) ** 2 + (errors[there] / means[there]) ** 2) ** 0.5, 3
        )
    return Bar(f"regularity over reconstruction's, {name}", round(share, 3), ">=", 0.6, error)


def _faults(figures: dict[str, Any]) -> int:
    """All faults together of one kind of clip."""
    return sum(figures[kind] for kind in ("silent", "clipped", "stuck", "whistling"))


def _beyond(lyric: dict[str, Any]) -> float | None:
    """How far the cost of wrong words is above two standard errors; None where that is not known."""
    if not lyric or lyric["standard_error"] is None:
        return None
    return round(lyric["wrong_minus_right_bits"] - 2 * lyric["standard_error"], 4)
