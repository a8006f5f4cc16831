from __future__ import annotations

import pytest

from engine.bench import stack
from tests.toys import toy_pack


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COPPICE_DEVICE", "cpu")
        return stack.run(toy_pack(tmp_path_factory.mktemp("packs") / "toy"), 0.3, 2)


def test_every_part_is_timed_alone_and_in_rows(found: dict[str, list[dict[str, float]]]) -> None:
    parts = [(row["part"], row["rows"]) for row in found["rows"]]
    assert parts == [(name, rows) for name in ("draft", "level 1", "level 0") for rows in (1, 2)]
    assert all(row["tokens_per_second"] > 0 and row["real_time"] > 0 for row in found["rows"])


def test_full_quality_is_both_upsamplers_one_after_the_other(found: dict[str, float]) -> None:
    alone = [row for row in found["rows"] if row["rows"] == 1]
    seconds = sum(row["seconds"] for row in alone[1:])
    assert found["full_quality_real_time_sequential"] == pytest.approx(
        found["music_seconds"] / seconds, rel=0.05
    )
    assert found["minute_seconds_sequential"] == pytest.approx(
        60 / found["music_seconds"] * (seconds + alone[0]["seconds"]), rel=0.05
    )


def test_what_int8_changes_is_told(found: dict[str, dict[str, float]]) -> None:
    quality = found["int8"]
    assert 0 < quality["mean_error"] <= quality["largest_error"]
    assert 0.5 < quality["greedy_agreement"] <= 1
