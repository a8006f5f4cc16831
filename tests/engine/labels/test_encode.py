import pytest

from engine.errors import UserProblem
from engine.labels.conditioning import Brief, Conditioning, Region, Weighted
from engine.labels.encode import Labeller
from engine.labels.vocabulary import Vocabulary
from engine.prior.config import LabelConfig, LyricsConfig, PriorConfig, TimingConfig, TransformerConfig


def labeller(form="v3", slots=1, lyrics=None):
    transformer = TransformerConfig(n_ctx=100, width=8, depth=3, heads=1, blocks=10, attn_order=2)
    labels = LabelConfig(9, 9, slots, form, TimingConfig(8, 5.0, 100.0))
    config = PriorConfig(2, 16, 100, 1000, transformer, labels, lyrics)
    return Labeller(Vocabulary({"ann": 1, "bob": 2}, {"pop": 3, "rock": 4}, form), config)


BRIEF = Brief(Conditioning((Weighted("Ann"),), (Weighted("Pop"),)), total_seconds=20.0)


def test_one_artist_and_genre_count_fully():
    labels = labeller().window(BRIEF, 7)
    assert labels.artist_ids_BA.tolist() == [[1]]
    assert (labels.genre_ids_BG.tolist(), labels.genre_weights_BG.tolist()) == ([[3]], [[1.0]])
    assert [int(x) for x in (labels.total_B, labels.offset_B, labels.length_B)] == [20_000, 700, 10_000]
    assert labels.lyrics_BN is None


def test_blends_keep_their_weights_and_share_the_genres():
    wish = Conditioning((Weighted("Ann", 3), Weighted("Bob", 1)), (Weighted("pop", 3), Weighted("rock", 1)))
    labels = labeller().window(Brief(wish, total_seconds=20.0), 0)
    assert labels.artist_ids_BA.tolist() == [[1, 2]]
    assert labels.artist_weights_BA.tolist() == [[3.0, 1.0]]
    assert labels.genre_weights_BG.tolist() == [[0.75, 0.25]]


def test_nothing_chosen_is_unknown_and_words_fill_slots():
    labels = labeller("v2", 3).window(Brief(total_seconds=20.0), 0)
    assert labels.artist_ids_BA.tolist() == [[0]]
    assert labels.genre_ids_BG.tolist() == [[0, -1, -1]]
    rock = Brief(Conditioning(genres=(Weighted("pop rock"),)), total_seconds=20.0)
    assert labeller("v2", 3).window(rock, 0).genre_ids_BG.tolist() == [[3, 4, -1]]
    with pytest.raises(UserProblem, match="words"):
        labeller("v2", 1).window(rock, 0)


def test_a_region_holds_from_the_windows_start():
    region = Region(5.0, 10.0, Conditioning((Weighted("bob"),)))
    brief = Brief(BRIEF.default, (region,), total_seconds=20.0)
    ids = [int(labeller().window(brief, token).artist_ids_BA) for token in (49, 50, 99, 100)]
    assert ids == [1, 2, 2, 1]


@pytest.mark.parametrize(("seconds", "token"), [(4.0, 0), (100.0, 0), (20.0, 200), (95.0, 949)])
def test_what_the_model_cannot_place_is_refused(seconds, token):
    with pytest.raises(UserProblem, match="song length"):
        labeller().window(Brief(BRIEF.default, total_seconds=seconds), token)


def test_lyrics_are_told_with_their_places():
    made = labeller(lyrics=LyricsConfig(6, 79))
    brief = Brief(BRIEF.default, lyrics="ab\u2014c", total_seconds=20.0)
    assert made.window(brief, 0).lyrics_BN.tolist() == [[0, 27, 28, 69, 69, 29]]
    assert made.lyric_indices(brief, 0).tolist() == [-1, 0, 1, 2, 3, 4]
