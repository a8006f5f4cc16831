"""Makes tiny random models with the transformers 4.46.3 port of Jukebox and writes what they compute.

Run by the Python that COPPICE_PEER_PYTHON names, never by ours: `peer_port.py KIND FORM FOLDER [KIND FORM FOLDER …]`.
KIND: 'plain', 'separate' or 'single' (how the top prior takes lyrics). FORM: 'safetensors' (one file, shared
numbers once), 'bin' (sharded pickles) or 'folders' (each network on its own). Beside the model: io.safetensors.
"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file, save_model

HOME = "transformers.models.deprecated.jukebox"
BINS, SLOTS, BATCH = 32, 2, 2
VQVAE = {
    "levels": 3,
    "embed_dim": 8,
    "nb_discrete_codes": BINS,
    "res_conv_width": 8,
    "res_conv_depth": 2,
    "multipliers": [2, 1, 1],
    "res_downs_t": [3, 2, 2],
    "res_strides_t": [2, 2, 2],
    "sample_length": 128 * 64,
}
PRIOR = {
    "attention_pattern": "raw_column_previous_row_attention",
    "num_layers": 3,
    "music_vocab_size": BINS,
    "metadata_dims": [5, 7],
    "max_nb_genres": SLOTS,
    "hidden_size": 32,
    "n_heads": 2,
    "blocks": 8,
    "n_ctx": 64,
    "timing_dims": 16,
    "min_duration": 0.1,
    "max_duration": 600.0,
    "res_conv_depth": 4,
    "res_conv_width": 16,
    "res_dilation_growth_rate": 3,
    "res_dilation_cycle": 2,
    "nb_relevant_lyric_tokens": 0,
    "is_encoder_decoder": False,
    "merged_decoder": False,
    "zero_out": False,
    "mask": True,  # its default is to let teacher-forced positions see the ones after them
}
ENCODER = {
    "attention_pattern": "raw_column_previous_row_attention",
    "num_layers": 3,
    "hidden_size": 16,
    "n_heads": 2,
    "blocks": 4,
    "n_ctx": 16,
    "music_vocab_size": 80,
    "lyric_vocab_size": 80,
    "mask": True,
}
TOPS: dict[str, dict[str, Any]] = {
    "plain": {"merged_decoder": True},
    "separate": {
        "attention_pattern": "large_separated_enc_dec_w_lyrics",
        "num_layers": 20,
        "nb_relevant_lyric_tokens": 16,
        "lyric_vocab_size": 80,
        "encoder_config": ENCODER,
        "merged_decoder": True,
        "alignment_layer": 18,
        "alignment_head": 1,
    },
    "single": {
        "attention_pattern": "enc_dec_with_lyrics",
        "num_layers": 17,
        "nb_relevant_lyric_tokens": 16,
        "lyric_vocab_size": 80,
        "is_encoder_decoder": True,
        "alignment_layer": 15,
        "alignment_head": 0,
    },
}


def model(kind: str) -> Any:
    """A whole model with random weights."""
    jukebox = importlib.import_module(HOME)
    upsamplers = [PRIOR | {"conv_res_scale": scaled} for scaled in (True, False)]
    shared = {name: PRIOR[name] for name in ("max_nb_genres", "timing_dims", "min_duration", "max_duration")}
    config = jukebox.JukeboxConfig(
        vqvae_config=VQVAE, prior_config_list=[PRIOR | TOPS[kind], *upsamplers], nb_priors=3, **shared
    )
    network = jukebox.JukeboxModel(config).eval()
    for parameter in network.parameters():
        torch.nn.init.normal_(parameter.data, std=0.15)
    with torch.no_grad():  # codebooks from what the encoders give, so that many codes occur
        audio = torch.randn(1, 1, 128 * 64) * 0.3
        for encoder, level in zip(network.vqvae.encoders, network.vqvae.bottleneck.level_blocks, strict=True):
            latents = encoder(audio)[-1][0].T
            level.codebook.copy_(latents[torch.randperm(len(latents))[:BINS]])
    return network


@torch.no_grad()
def numbers(network: Any) -> dict[str, torch.Tensor]:
    """Inputs and outputs of every network, by OUR levels."""
    found = {"audio": torch.randn(BATCH, 128 * 64, 1) * 0.3}
    codes = network.vqvae.encode(found["audio"])
    for level in range(3):
        found[f"codes_{level}"] = codes[level]
        found[f"decoded_{level}"] = network.vqvae.decode(codes[level:], start_level=level)[..., 0]
    for index, prior in enumerate(network.priors):
        level = 2 - index
        prior.get_encoder_loss = lambda *_: torch.zeros(())  # not wanted, and it stops at an upsampler's None
        lyrics = torch.randint(0, 80, (BATCH, prior.nb_relevant_lyric_tokens))
        offset = torch.tensor([[44100 * 2], [44100 * 7]])
        start = torch.cat([torch.full((BATCH, 1), 44100 * 30), offset], dim=1)
        length = torch.full((BATCH, 1), 64 * (8, 32, 128)[level])
        names = torch.tensor([[3, 1, 2], [6, 4, -1]])
        found[f"labels_{level}"] = torch.cat([start, length, names, lyrics], dim=1)
        found[f"tokens_{level}"] = torch.randint(0, BINS, (BATCH, 64))
        found[f"upper_{level}"] = torch.randint(0, BINS, (BATCH, 16))
        above = [found[f"upper_{level}"]] if level < 2 else []
        _, metrics = prior.forward_tokens(
            found[f"tokens_{level}"], above, found[f"labels_{level}"], get_preds=True
        )
        found[f"logits_{level}"] = metrics["preds"]
    return {name: tensor.clone().contiguous() for name, tensor in found.items()}


def save(network: Any, form: str, folder: Path) -> None:
    """Write the model in one of the forms it is met in."""
    if form == "safetensors":
        folder.mkdir()
        network.config.save_pretrained(folder)
        save_model(network, str(folder / "model.safetensors"))
    elif form == "bin":
        network.save_pretrained(folder, safe_serialization=False, max_shard_size="300KB")
    else:
        network.vqvae.save_pretrained(folder / "vqvae", safe_serialization=False)
        for index, prior in enumerate(network.priors):
            prior.config.level = index
            prior.save_pretrained(folder / f"prior_{index}", safe_serialization=False)


def main() -> None:
    """Each model, its files and its numbers."""
    torch.set_num_threads(1)
    words = sys.argv[1:]
    for kind, form, folder in zip(words[::3], words[1::3], map(Path, words[2::3]), strict=True):
        torch.manual_seed(len(kind + form))
        network = model(kind)
        save(network, form, folder)
        save_file(numbers(network), folder / "io.safetensors")


if __name__ == "__main__":
    main()
