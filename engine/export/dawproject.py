"""DAWproject 1.0: a zip with project.xml, metadata.xml and the sound files, after Bitwig's schemas.

The arrangement counts in beats of the tempo map, the sound inside a clip in seconds: clips are neither
warped nor looped. Sections, joins and words are markers.
"""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree import ElementTree as Xml

from engine.delivery import Plan
from engine.export.grid import Grid
from engine.export.tracks import Track

VERSION = "1.0"


def project(plan: Plan, tempo: Grid, tracks: Sequence[Track]) -> bytes:
    """project.xml (UTF-8)."""
    root = Xml.Element("Project", version=VERSION)
    Xml.SubElement(root, "Application", name="Coppice", version="0.1")
    transport = Xml.SubElement(root, "Transport")
    first = tempo.changes[0]
    Xml.SubElement(
        transport,
        "Tempo",
        id="tempo",
        name="Tempo",
        unit="bpm",
        min="20",
        max="666",
        value=_number(first.bpm),
    )
    Xml.SubElement(transport, "TimeSignature", id="meter", numerator=str(first.meter), denominator="4")
    structure = Xml.SubElement(root, "Structure")
    for number, track in enumerate(tracks):
        _track(structure, number, track)
    master = Xml.SubElement(
        structure, "Track", id="master", name="Master", contentType="audio", loaded="true"
    )
    _channel(master, "master-channel", "master", None)
    arrangement = Xml.SubElement(root, "Arrangement", id="arrangement")
    lanes = Xml.SubElement(arrangement, "Lanes", id="lanes", timeUnit="beats")
    for number, track in enumerate(tracks):
        _clip(lanes, number, track, plan, tempo)
    _markers(arrangement, plan, tempo)
    _automation(arrangement, tempo)
    return _text(root)


def metadata(plan: Plan) -> bytes:
    """metadata.xml (UTF-8)."""
    root = Xml.Element("MetaData")
    fields = (
        ("Title", plan.name),
        ("Artist", plan.artist),
        ("Genre", plan.genre),
        ("Copyright", plan.notice),
        ("Comment", plan.recipe),
    )
    for name, value in fields:
        if value:
            Xml.SubElement(root, name).text = value
    return _text(root)


def _text(root: Xml.Element) -> bytes:
    Xml.indent(root)
    text: bytes = Xml.tostring(root, encoding="UTF-8", xml_declaration=True)
    return text


def _number(value: float) -> str:
    return f"{value:.12g}"


def _track(structure: Xml.Element, number: int, track: Track) -> None:
    fields = {"id": f"track-{number}", "name": track.name, "contentType": "audio", "loaded": "true"}
    if track.colour:
        fields["color"] = track.colour
    item = Xml.SubElement(structure, "Track", fields)
    _channel(item, f"channel-{number}", "regular", "master-channel", track.muted)


def _channel(track: Xml.Element, name: str, role: str, to: str | None, muted: bool = False) -> None:
    fields = {"id": name, "role": role, "audioChannels": "2", "solo": "false"}
    if to:
        fields["destination"] = to
    channel = Xml.SubElement(track, "Channel", fields)
    Xml.SubElement(channel, "Mute", id=f"{name}-mute", value="true" if muted else "false")
    Xml.SubElement(channel, "Pan", id=f"{name}-pan", unit="normalized", min="0", max="1", value="0.5")
    Xml.SubElement(channel, "Volume", id=f"{name}-volume", unit="linear", min="0", max="2", value="1")


def _clip(lanes: Xml.Element, number: int, track: Track, plan: Plan, tempo: Grid) -> None:
    lane = Xml.SubElement(lanes, "Lanes", id=f"lane-{number}", track=f"track-{number}")
    clips = Xml.SubElement(lane, "Clips", id=f"clips-{number}")
    start, seconds = plan.seconds(track.start), plan.seconds(track.length)
    at, to = tempo.beats(start), tempo.beats(start + seconds)
    clip = Xml.SubElement(
        clips,
        "Clip",
        name=track.name,
        time=_number(at),
        duration=_number(to - at),
        contentTimeUnit="seconds",
        playStart="0",
        playStop=_number(seconds),
    )
    audio = Xml.SubElement(
        clip,
        "Audio",
        id=f"audio-{number}",
        channels="1",
        sampleRate=str(plan.sample_rate),
        duration=_number(seconds),
    )
    Xml.SubElement(audio, "File", path=track.file)


def _markers(arrangement: Xml.Element, plan: Plan, tempo: Grid) -> None:
    points = [(item.start, item.name, "#888888") for item in plan.sections]
    points += [(join.start, f"join: {join.name}", "#d08030") for join in plan.joins]
    points += [(word.start, word.text, "#4080c0") for word in plan.words]
    if not points:
        return
    lane = Xml.SubElement(arrangement, "Markers", id="markers", timeUnit="beats")
    for start, name, colour in sorted(points):
        time = _number(tempo.beats(plan.seconds(start)))
        Xml.SubElement(lane, "Marker", name=name, time=time, color=colour)


def _automation(arrangement: Xml.Element, tempo: Grid) -> None:
    """Tempo and time signature along the song; only needed where they change."""
    if len(tempo.changes) < 2:
        return
    bpm = Xml.SubElement(arrangement, "TempoAutomation", id="tempo-points", timeUnit="beats", unit="bpm")
    Xml.SubElement(bpm, "Target", parameter="tempo")
    bars = Xml.SubElement(arrangement, "TimeSignatureAutomation", id="meter-points", timeUnit="beats")
    Xml.SubElement(bars, "Target", parameter="meter")
    for change in tempo.changes:
        time = _number(change.beats)
        Xml.SubElement(bpm, "RealPoint", time=time, value=_number(change.bpm), interpolation="hold")
        Xml.SubElement(bars, "TimeSignaturePoint", time=time, numerator=str(change.meter), denominator="4")
