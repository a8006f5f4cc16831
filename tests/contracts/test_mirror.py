"""The test tree is the source tree: every module has its test, or stands here with what tests it instead."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# Rooms whose parts only mean something together -> the test that drives them through the room's face.
TRAINING = "tests/engine/training/test_training.py"
PACKS = "tests/engine/packs/test_packs.py"
CORPUS = "tests/engine/corpus/test_make.py"
QUALITY = "tests/engine/experiments/test_quality.py"
PARITY_PRIOR = "tests/parity/test_prior.py"
PARITY_VQVAE = "tests/parity/test_vqvae.py"
EXPORT_ROOM = "tests/app/export/test_room.py"

# module -> the test file that covers it
COVERED_BY: dict[str, str] = {
    "app/bench_frames.py": "tests/app/test_bench.py",
    "app/bench_sink.py": "tests/app/test_bench.py",
    "app/export/files.py": EXPORT_ROOM,
    "app/export/form.py": EXPORT_ROOM,
    "app/export/panel.py": EXPORT_ROOM,
    "app/export/runs.py": EXPORT_ROOM,
    "app/house.py": "tests/app/journeys/test_around.py",
    "app/transport/output.py": "tests/app/transport/test_player.py",
    "app/verbs/export.py": EXPORT_ROOM,
    "app/verbs/lanes.py": "tests/app/journeys/test_timeline.py",
    "app/verbs/music.py": "tests/app/journeys/test_timeline.py",
    "app/verbs/play.py": "tests/app/journeys/test_listening.py",
    "app/verbs/refine.py": "tests/app/journeys/test_refining.py",
    "app/verbs/verb.py": "tests/app/verbs/test_table.py",
    "app/verbs/view.py": "tests/app/journeys/test_timeline.py",
    "engine/bench/peer_hf.py": "tests/engine/bench/test_decode.py",
    "engine/commands.py": "tests/engine/test_jobs.py",
    "engine/corpus/midi.py": CORPUS,
    "engine/corpus/render.py": CORPUS,
    "engine/corpus/styles.py": "tests/engine/corpus/test_score.py",
    "engine/corpus/words.py": "tests/engine/corpus/test_score.py",
    "engine/events.py": "tests/engine/test_jobs.py",
    "engine/experiments/joins.py": QUALITY,
    "engine/experiments/likelihood.py": QUALITY,
    "engine/experiments/reconstruction.py": QUALITY,
    "engine/experiments/refined.py": QUALITY,
    "engine/experiments/songs.py": QUALITY,
    "engine/export/bundle.py": "tests/engine/export/test_job.py",
    "engine/export/tracks.py": "tests/engine/export/test_rpp.py",
    "engine/export/writers.py": "tests/engine/export/test_job.py",
    "engine/labels/conditioning.py": "tests/engine/labels/test_encode.py",
    "engine/labels/timing.py": "tests/parity/test_labels.py",
    "engine/labels/window.py": "tests/parity/test_labels.py",
    "engine/packs/download.py": "tests/engine/packs/test_install.py",
    "engine/packs/keymap.py": "tests/parity/test_keymap.py",
    "engine/packs/load.py": PACKS,
    "engine/packs/lock.py": "tests/engine/packs/test_install.py",
    "engine/packs/manifest.py": PACKS,
    "engine/packs/header.py": "tests/engine/packs/test_tensorfile.py",
    "engine/packs/plain.py": PACKS,
    "engine/packs/shelf.py": PACKS,
    "engine/packs/source.py": "tests/engine/packs/test_ported.py",
    "engine/packs/stream.py": "tests/engine/packs/test_install.py",
    "engine/packs/survey.py": "tests/engine/packs/test_convert.py",
    "engine/packs/transfer.py": "tests/engine/packs/test_install.py",
    "engine/packs/verify.py": PACKS,
    "engine/packs/write.py": PACKS,
    "engine/prior/attention.py": "tests/parity/test_attention.py",
    "engine/prior/cache.py": "tests/engine/prior/test_decoder.py",
    "engine/prior/conditioner.py": PARITY_PRIOR,
    "engine/prior/config.py": "tests/parity/test_manifests.py",
    "engine/prior/label_embedding.py": PARITY_PRIOR,
    "engine/prior/lyrics_encoder.py": PARITY_PRIOR,
    "engine/prior/transformer.py": PARITY_PRIOR,
    "engine/separation/judge.py": "tests/engine/separation/test_train.py",
    "engine/training/bundle.py": TRAINING,
    "engine/training/checkpoint.py": TRAINING,
    "engine/training/codebook_start.py": TRAINING,
    "engine/training/config.py": TRAINING,
    "engine/training/ema.py": TRAINING,
    "engine/training/encode.py": TRAINING,
    "engine/training/entry.py": TRAINING,
    "engine/training/initial.py": TRAINING,
    "engine/training/judge.py": TRAINING,
    "engine/training/loop.py": TRAINING,
    "engine/training/metrics.py": TRAINING,
    "engine/training/optim.py": TRAINING,
    "engine/training/parametrise.py": TRAINING,
    "engine/training/surgery.py": TRAINING,
    "engine/training/train_prior.py": TRAINING,
    "engine/training/train_vqvae.py": TRAINING,
    "engine/vqvae/config.py": "tests/parity/test_manifests.py",
    "engine/vqvae/encdec.py": PARITY_VQVAE,
    "engine/vqvae/resnet.py": PARITY_VQVAE,
    "engine/vqvae/streams.py": "tests/engine/vqvae/test_streaming.py",
}


def own_test(module: str) -> Path:
    """Where a module's own test file belongs."""
    return (ROOT / "tests" / module).with_name(f"test_{Path(module).name}")


def modules() -> list[str]:
    """Every source file that holds code, relative to the checkout."""
    files = [path for room in ("engine", "app") for path in (ROOT / room).rglob("*.py")]
    return sorted(path.relative_to(ROOT).as_posix() for path in files if path.name != "__init__.py")


def test_every_module_is_tested_at_the_mirrored_place_or_where_it_says() -> None:
    without = [module for module in modules() if not own_test(module).exists() and module not in COVERED_BY]
    assert not without, "no mirrored test and no entry in COVERED_BY:\n" + "\n".join(without)


def test_the_list_of_exceptions_is_no_longer_than_needed() -> None:
    known = set(modules())
    stale = [module for module in COVERED_BY if module not in known or own_test(module).exists()]
    assert not stale, f"these have their own test now, or are gone: {stale}"
    gone = [test for test in COVERED_BY.values() if not (ROOT / test).exists()]
    assert not gone, f"these tests are gone: {gone}"
