"""Songs as data: form, grid, singable words, determinism."""

from __future__ import annotations

import pytest

from engine.corpus import words
from engine.corpus.score import LONGEST_SONG, compose
from engine.corpus.styles import ARTISTS, GENRES, HOP

SONGS = [compose(seed, index) for seed in (1, 2) for index in range(12)]


def test_the_table_has_six_artists_and_five_genres_all_of_them_played() -> None:
    assert len({artist.name for artist in ARTISTS}) >= 6
    assert len(GENRES) >= 5
    assert {genre for artist in ARTISTS for genre in artist.genres} == set(GENRES)
    assert all(len(artist.keys) == 2 for artist in ARTISTS)


def test_songs_are_in_their_artists_keys_or_in_any() -> None:
    assert all(song.tonic in song.artist.keys for song in SONGS)
    assert {compose(1, index, any_key=True).tonic for index in range(120)} == set(range(12))


def test_twelve_songs_visit_every_artist_with_every_of_its_genres() -> None:
    played = {(song.artist.name, song.genre.name) for song in SONGS[:12]}
    assert played == {(artist.name, genre) for artist in ARTISTS for genre in artist.genres}


def test_the_same_seed_and_index_write_the_same_song_and_others_do_not() -> None:
    assert compose(5, 3) == compose(5, 3)
    assert compose(5, 3) != compose(6, 3)
    assert compose(5, 3).lines != compose(5, 9).lines


@pytest.mark.parametrize("song", SONGS, ids=lambda song: f"{song.artist.name} {song.genre.name} {song.title}")
def test_form_length_and_grid(song) -> None:  # type: ignore[no-untyped-def]
    assert [part.name for part in song.sections] == ["intro", "verse", "chorus", "verse", "chorus", "ending"]
    assert 60 <= song.seconds <= LONGEST_SONG
    assert song.step_samples % HOP == 0
    assert all(0 <= note.start < note.start + note.steps <= song.steps for note in song.notes)
    assert all(0 <= note.pitch <= 127 for note in song.notes)
    chord_sizes = {
        sum(n.role == "chords" and n.start == note.start for n in song.notes)
        for note in song.notes
        if note.role == "chords"
    }
    assert chord_sizes == {3}


@pytest.mark.parametrize("song", SONGS[:6], ids=lambda song: song.artist.name)
def test_both_choruses_are_the_same_notes_and_words(song) -> None:  # type: ignore[no-untyped-def]
    first, second = (part for part in song.sections if part.name == "chorus")

    def inside(part):  # type: ignore[no-untyped-def]
        stop = part.start + part.steps
        notes = [
            (n.role, n.pitch, n.start - part.start, n.steps)
            for n in song.notes
            if part.start <= n.start < stop
        ]
        sung = [
            (w.word, w.start - part.start, w.pitches, w.lengths)
            for w in song.words
            if part.start <= w.start < stop
        ]
        return notes, sung

    assert inside(first) == inside(second)


def test_words_follow_one_another_with_a_note_per_syllable_and_match_the_lyrics() -> None:
    for song in SONGS:
        assert " ".join(word.word for word in song.words) == " ".join(song.lines)
        for word in song.words:
            assert len(word.pitches) == len(word.lengths) == words.syllables(word.word)
        for before, after in zip(song.words, song.words[1:], strict=False):
            assert before.start + before.steps <= after.start
        for word in song.words:
            assert all(abs(pitch - song.artist.voices[0].centre) <= 14 for pitch in word.pitches)


def test_the_vocabulary_stays_small() -> None:
    said = {word.word for song in SONGS for word in song.words}
    assert len(said) <= 70
