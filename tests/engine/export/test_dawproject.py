"""Validated against Bitwig's schemas (tests/data/dawproject, MIT) with lxml."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree
from songs import duet_plan

from engine.export.dawproject import metadata, project
from engine.export.grid import grid
from engine.export.tracks import Track

SCHEMAS = Path(__file__).resolve().parents[2] / "data" / "dawproject"


def checked(text: bytes, schema: str) -> etree._Element:
    root = etree.fromstring(text)
    etree.XMLSchema(etree.parse(str(SCHEMAS / schema))).assertValid(root)
    return root


@pytest.mark.parametrize("first", [0.0, 0.21])
def test_the_project_is_valid_and_its_times_are_the_plans(first: float):
    plan, tempo = duet_plan(), grid(117.0, first, 3)
    tracks = [
        Track("take <A> & B", "audio/01.wav", plan.pieces[1].start, 40_000, "#ff8000"),
        Track("Mix", "audio/mix.wav", 0, plan.length, muted=True),
    ]
    root = checked(project(plan, tempo, tracks), "Project.xsd")
    assert [t.get("name") for t in root.findall("Structure/Track")] == ["take <A> & B", "Mix", "Master"]
    assert [m.get("value") for m in root.iter("Mute")] == ["false", "true", "false"]
    clip = root.find(".//Clip")
    assert float(clip.get("time")) == pytest.approx(tempo.beats(plan.seconds(plan.pieces[1].start)))
    assert float(clip.find("Audio").get("duration")) == pytest.approx(40_000 / 22_050)
    assert clip.find("Audio/File").get("path") == "audio/01.wav"
    marks = {m.get("name"): float(m.get("time")) for m in root.iter("Marker")}
    assert marks["bright"] == pytest.approx(tempo.beats(3.0), abs=1e-4)
    assert marks["Bert Fuzz"] == pytest.approx(tempo.beats(4.0))
    assert len(list(root.iter("RealPoint"))) == (2 if first else 0)


def test_without_words_and_joins_it_is_valid_too():
    from dataclasses import replace

    plan = replace(duet_plan(), words=(), sections=(), pieces=duet_plan().pieces[:1])
    root = checked(project(plan, grid(90.0), []), "Project.xsd")
    assert root.find("Arrangement/Markers") is None


def test_metadata_is_valid_and_tells_the_licence():
    root = checked(metadata(duet_plan()), "MetaData.xsd")
    assert root.findtext("Copyright") == "Free to use."
    assert root.findtext("Artist") == "Ada Loop"
