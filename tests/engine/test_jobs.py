"""Jobs as generators: what they yield, how often, and that levels and rates fit together."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
import torch

from engine.audio import seam
from engine.commands import Decode, Encode, Grow, Load, Refine, Render, Sampling, Stretch, TakeJob
from engine.errors import UserProblem
from engine.events import AudioReady, CodesReady, Progress, Rendered
from engine.jobs import Jobs
from engine.labels.conditioning import Brief, Conditioning, Region, Weighted

NONE = np.zeros(0, dtype=np.int64)
LEAD = [-(-int(seam.LEAD_SECONDS * 22_050) // hop) for hop in (8, 32, 128)]
BRIEF = Brief(Conditioning((Weighted("Ada Loop"),), (Weighted("Toy Pop"),)), (), "la la", 20.0)


@pytest.fixture(scope="module")
def jobs() -> Iterator[Jobs]:
    threads = torch.get_num_threads()
    yield Jobs()
    torch.set_num_threads(threads)


def codes_of(events, node: int, level: int) -> np.ndarray:
    """A node's codes of a level, checked to come without gap or overlap."""
    pieces, at = [NONE], None
    for event in events:
        if isinstance(event, CodesReady) and (event.node, event.level) == (node, level):
            assert at is None or event.offset == at
            at = event.offset + len(event.codes)
            pieces.append(event.codes)
    return np.concatenate(pieces)


def grow(pack: Path, takes, length=90, prompt=NONE, brief=BRIEF, sampling=Sampling()) -> Grow:
    return Grow(1, pack, tuple(takes), prompt, length, brief, sampling)


def test_growth_counts_and_batches_agree(jobs: Jobs, pack: Path):
    prompt = np.arange(70, dtype=np.int64) % 32
    takes = [TakeJob(1, 5, 1, NONE), TakeJob(2, 5, 2, NONE)]
    both = list(jobs.run(grow(pack, takes, prompt=prompt)))
    progress = [event for event in both if isinstance(event, Progress)]
    assert (progress[-1].done, progress[-1].total) == (180, 180)
    for take in takes:
        alone = list(jobs.run(grow(pack, [take], prompt=prompt)))
        assert np.array_equal(codes_of(alone, take.node, 2), codes_of(both, take.node, 2))
        assert len(codes_of(alone, take.node, 2)) == 90


def test_a_duet_changes_the_music_only_from_its_region_on(pack: Path):
    jobs = Jobs()
    list(jobs.run(Load(1, pack)))
    with torch.no_grad():  # untrained singers all sound alike; make them differ
        jobs._networks.prior(2).label_embedding.artist.weight.mul_(300)
    second = Conditioning((Weighted("Bert Fuzz"), Weighted("Carla Drone", 2.0)), (Weighted("Toy Jazz"),))
    edge = 40 * 128 / 22_050
    duet = Brief(BRIEF.default, (Region(edge, 20.0, second),), BRIEF.lyrics, BRIEF.total_seconds)
    alone = codes_of(jobs.run(grow(pack, [TakeJob(1, 5, 1, NONE)], 200)), 1, 2)
    sung = codes_of(jobs.run(grow(pack, [TakeJob(1, 5, 1, NONE)], 200, brief=duet)), 1, 2)
    assert np.array_equal(alone[:40], sung[:40])
    assert not np.array_equal(alone[40:], sung[40:])


@pytest.mark.parametrize("done", [1, 64, 89])
def test_resumed_growth_tells_only_new_codes_but_all_sound(jobs: Jobs, pack: Path, done: int):
    whole = codes_of(jobs.run(grow(pack, [TakeJob(1, 5, 1, NONE)])), 1, 2)
    events = list(jobs.run(grow(pack, [TakeJob(1, 5, 1, whole[:done])])))
    assert np.array_equal(codes_of(events, 1, 2), whole[done:])
    sound = [event for event in events if isinstance(event, AudioReady)]
    assert sound[0].start == 0
    assert sum(len(event.samples) for event in sound) == 90 * 128


def test_clips_are_cut_to_whole_top_tokens_at_every_level(jobs: Jobs, pack: Path, tmp_path: Path):
    clip = tmp_path / "clip.wav"
    rng = np.random.default_rng(1)
    soundfile.write(clip, 0.1 * rng.standard_normal(22_050 * 5 + 77), 22_050)
    events = list(jobs.run(Encode(1, pack, 1, clip, 0.0, None)))
    tokens = (22_050 * 5 + 77) // 128
    assert [len(codes_of(events, 1, level)) for level in range(3)] == [16 * tokens, 4 * tokens, tokens]
    from engine.packs.load import load

    samples = soundfile.read(clip, dtype="float32")[0][: tokens * 128]
    for level, codes in enumerate(load(pack).vqvae.encode(torch.from_numpy(samples)[None])):
        assert np.mean(codes_of(events, 1, level) == codes[0].numpy()) > 0.999


def test_decoding_from_the_middle_equals_the_whole(jobs: Jobs, pack: Path):
    codes = np.random.default_rng(2).integers(0, 32, 400)
    whole = np.concatenate([event.samples for event in jobs.run(Decode(1, pack, 1, 1, codes))])
    assert len(whole) == 400 * 32
    part = list(jobs.run(Decode(1, pack, 1, 1, codes, 200)))
    first = part[0].start
    assert first == (200 - LEAD[1]) * 32  # what leads up to it is told too
    assert np.abs(np.concatenate([event.samples for event in part]) - whole[first:]).max() < 1e-5


def test_refining_yields_both_levels_with_sound(jobs: Jobs, pack: Path):
    top = np.random.default_rng(3).integers(0, 32, 30)
    known = (np.zeros(160, dtype=np.int64), np.zeros(40, dtype=np.int64), top)
    events = list(jobs.run(Refine(1, pack, 1, 4, 1, 10, 30, known, 0, BRIEF)))
    assert len(codes_of(events, 1, 1)) == 80
    assert len(codes_of(events, 1, 0)) == 320
    for level in (1, 0):
        sound = [e for e in events if isinstance(e, AudioReady) and e.level == level]
        assert sound[0].start == 0  # the ten tokens before it lead up to it
        assert sum(len(event.samples) for event in sound) == 30 * 128


def test_refining_stretches_at_once_tells_all_in_order_and_counts_it_as_it_comes(jobs: Jobs, pack: Path):
    top = np.random.default_rng(3).integers(0, 32, 30)
    known = (np.zeros(160, dtype=np.int64), np.zeros(40, dtype=np.int64), top)
    events = list(jobs.run(Refine(1, pack, 1, 4, 1, 10, 30, known, 0, BRIEF, rows=3)))
    assert len(codes_of(events, 1, 1)) == 80
    assert len(codes_of(events, 1, 0)) == 320
    progress = [e.done for e in events if isinstance(e, Progress)]
    assert progress == sorted(progress) and progress[-1] == 400


def test_render_joins_levels_in_one_file(jobs: Jobs, pack: Path, tmp_path: Path):
    none = np.zeros(0, dtype=np.int64)
    top = np.arange(30) % 32
    stretches = (Stretch(0, np.arange(160) % 32, none), Stretch(2, top[10:], top[:10]))
    command = Render(1, pack, 1, stretches, tmp_path / "out.wav", "FLOAT", "Be kind.")
    assert list(jobs.run(command))[-1] == Rendered(1, 1, tmp_path / "out.wav")
    sound, rate = soundfile.read(tmp_path / "out.wav", dtype="float32")
    assert (len(sound), rate) == (160 * 8 + 20 * 128, 22_050)
    draft = np.concatenate([event.samples for event in jobs.run(Decode(1, pack, 1, 2, top, 0))])
    full = np.concatenate(
        [event.samples for event in jobs.run(Decode(1, pack, 1, 0, np.arange(160) % 32, 0))]
    )
    assert np.abs(sound - seam.joined(full, draft, 10 * 128, 22_050)).max() < 1e-5
    with pytest.raises(UserProblem):
        list(jobs.run(Render(1, pack, 1, stretches, tmp_path / "out.xyz")))


def test_loading_ahead_and_a_missing_pack(jobs: Jobs, pack: Path, tmp_path: Path):
    assert [event.note for event in jobs.run(Load(1, pack))] == ["loading"] * 3
    with pytest.raises(UserProblem):
        list(jobs.run(Load(1, tmp_path)))
