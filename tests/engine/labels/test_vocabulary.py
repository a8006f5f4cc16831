import pytest

from engine.errors import UserProblem
from engine.labels.vocabulary import Vocabulary, normalise

ARTISTS = {"unknown": 0, "ella_fitzgerald": 1, "alan_jackson": 2}
GENRES = {"unknown": 0, "jazz": 1, "hip": 2, "hop": 3}


def test_forms_fold_names_differently():
    assert normalise("  Céline--Dion!", "v2") == "c_line_dion"
    assert normalise("Céline Dion", "v3") == "céline dion"


def test_v2_looks_up_words_and_v3_the_whole():
    words = Vocabulary(ARTISTS, GENRES, "v2")
    assert words.artist_id("Ella Fitzgerald") == 1
    assert words.genre_ids("Hip-Hop jazz polka") == (2, 3, 1, 0)
    whole = Vocabulary({"ella fitzgerald": 4}, {"hip hop": 7}, "v3")
    assert whole.genre_ids("Hip Hop") == (7,)
    assert whole.genre_ids("hip") == (0,)


def test_an_unknown_name_is_refused_with_close_ones():
    vocabulary = Vocabulary(ARTISTS, GENRES, "v2")
    assert vocabulary.artist_id("Ella Fitzgeralt") == 0
    with pytest.raises(UserProblem, match="ella_fitzgerald"):
        vocabulary.require_artist("Ella Fitzgeralt")
    with pytest.raises(UserProblem, match="jazz"):
        vocabulary.require_genre("jaz")
    assert vocabulary.require_genre("jazz polka") == (1, 0)


def test_files_are_read_and_broken_ones_refused(tmp_path):
    artists, genres = tmp_path / "artists.txt", tmp_path / "genres.txt"
    artists.write_text("unknown;0\na;b;1\n;0\n", encoding="utf-8")
    genres.write_text("jazz;1\n", encoding="utf-8")
    vocabulary = Vocabulary.load(artists, genres, "v3")
    assert vocabulary.artists == ("a;b",)
    assert vocabulary.artist_name(1) == "a;b"
    genres.write_text("jazz\n", encoding="utf-8")
    with pytest.raises(UserProblem, match="Line 1"):
        Vocabulary.load(artists, genres, "v3")
    with pytest.raises(UserProblem, match="cannot be read"):
        Vocabulary.load(tmp_path / "none.txt", genres, "v3")


def test_what_is_shown_is_found_again():
    words = Vocabulary(ARTISTS, GENRES, "v2")
    assert words.artist_shown("ella fitzgerald") == words.artist_shown("ELLA_FITZGERALD") == "Ella Fitzgerald"
    assert words.genre_shown("Hip-Hop") == "hip hop"
    whole = Vocabulary({"a_b  c": 1, "don't stop": 2}, {}, "v3")
    assert whole.artist_shown("A_B  c") == "a_b  c"  # could not be found again if it were prettier
    assert whole.artist_shown("don't stop") == "Don't Stop" and whole.artist_id("Don't Stop") == 2
