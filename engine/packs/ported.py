"""The layout of the transformers port: a folder with config.json and .safetensors or .bin files.

Its tensors are the published ones under other names. Here they get the published names, and its
config.json becomes the settings of a published checkpoint, so that everything after this is the same
for both layouts. Both tables are facts of the format, found by setting names and shapes of the same
tiny networks side by side (tests/engine/packs/peer_port.py makes them). Its priors are numbered from
the top: `priors.0` is our coarsest level.

A .bin file is a pickle and goes through `engine.packs.unpickle`, so nothing in it is run.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from torch import Tensor

from engine.errors import UserProblem
from engine.packs.header import read_header
from engine.packs.unpickle import Envelope, Storage, StoredTensor
from engine.phrases import Phrase

FILES = ("model*.safetensors", "pytorch_model*.bin")  # one kind is enough; the safe one is preferred
DTYPES = {"F32": torch.float32, "F16": torch.float16, "BF16": torch.bfloat16, "F64": torch.float64}
REMEDY = Phrase("Put config.json and all weight files of one model into this folder.")
ATTENTION_ORDERS = {
    "full_dense_attention": 0,
    "raw_column_previous_row_attention": 2,
    "large_separated_enc_dec_w_lyrics": 10,
    "enc_dec_with_lyrics": 12,
}
# Settings: published name -> the port's.
VQVAE_SETTINGS = {
    "levels": "levels",
    "l_bins": "nb_discrete_codes",
    "emb_width": "embed_dim",
    "width": "res_conv_width",
    "depth": "res_conv_depth",
    "m_conv": "res_convolution_multiplier",
    "dilation_growth_rate": "res_dilation_growth_rate",
    "dilation_cycle": "res_dilation_cycle",
    "hvqvae_multipliers": "multipliers",
    "downs_t": "res_downs_t",
    "strides_t": "res_strides_t",
}
PRIOR_SETTINGS = {
    "sr": "sampling_rate",
    "n_ctx": "n_ctx",
    "prior_width": "hidden_size",
    "prior_depth": "num_layers",
    "heads": "n_heads",
    "blocks": "blocks",
    "m_attn": "attention_multiplier",
    "m_mlp": "mlp_multiplier",
    "res_scale": "attn_res_scale",
    "n_tokens": "nb_relevant_lyric_tokens",
    "n_vocab": "lyric_vocab_size",
    "single_enc_dec": "is_encoder_decoder",
    "merged_decoder": "merged_decoder",
    "labels": "metadata_conditioning",
    "y_bins": "metadata_dims",
    "max_bow_genre_size": "max_nb_genres",
    "t_bins": "timing_dims",
    "min_duration": "min_duration",
    "max_duration": "max_duration",
    "prime_loss_fraction": "encoder_loss_fraction",
    "cond_width": "res_conv_width",
    "cond_depth": "res_conv_depth",
    "cond_m_conv": "res_convolution_multiplier",
    "cond_dilation_growth_rate": "res_dilation_growth_rate",
    "cond_dilation_cycle": "res_dilation_cycle",
    "cond_res_scale": "conv_res_scale",
    "alignment_layer": "alignment_layer",
    "alignment_head": "alignment_head",
}
ENCODER_SETTINGS = {
    "prime_width": "hidden_size",
    "prime_depth": "num_layers",
    "prime_heads": "n_heads",
    "prime_blocks": "blocks",
    "prime_m_attn": "attention_multiplier",
    "prime_m_mlp": "mlp_multiplier",
    "prime_res_scale": "attn_res_scale",
}
# What a config.json of version 4.46.3 means where it says nothing, by the port's names.
VQVAE_DEFAULTS = {
    "levels": 3,
    "nb_discrete_codes": 2048,
    "embed_dim": 64,
    "res_conv_width": 32,
    "res_conv_depth": 4,
    "res_convolution_multiplier": 1,
    "res_dilation_growth_rate": 3,
    "res_dilation_cycle": None,
    "multipliers": [2, 1, 1],
    "res_downs_t": [3, 2, 2],
    "res_strides_t": [2, 2, 2],
}
PRIOR_DEFAULTS = {
    "sampling_rate": 44100,
    "n_ctx": 6144,
    "hidden_size": 2048,
    "num_layers": 72,
    "n_heads": 2,
    "blocks": 64,
    "attention_pattern": "enc_dec_with_lyrics",
    "attention_multiplier": 0.25,
    "mlp_multiplier": 1.0,
    "attn_res_scale": False,
    "nb_relevant_lyric_tokens": 384,
    "lyric_vocab_size": 80,
    "is_encoder_decoder": True,
    "merged_decoder": True,
    "metadata_conditioning": True,
    "metadata_dims": [604, 7898],
    "max_nb_genres": 1,
    "timing_dims": 64,
    "min_duration": 0,
    "max_duration": 600,
    "encoder_loss_fraction": 0.4,
    "res_conv_width": 128,
    "res_conv_depth": 3,
    "res_convolution_multiplier": 1,
    "res_dilation_growth_rate": 1,
    "res_dilation_cycle": None,
    "conv_res_scale": None,
    "alignment_layer": 68,
    "alignment_head": 2,
}
# Beginnings of names: the port's -> the published.
PREFIXES = {
    "prior.embed_tokens.": "prior.x_emb.",
    "prior.fc_proj_out.": "prior.x_out.",
    "metadata_embedding.bow_genre_emb.": "y_emb.bow_genre_emb.emb.",
    "metadata_embedding.artist_emb.": "y_emb.artist_emb.emb.",
    "metadata_embedding.": "y_emb.",
    "encoder.embed_tokens.": "prime_prior.x_emb.",
    "encoder.proj_in.weight": "prime_state_proj.w",
    "encoder.proj_in.bias": "prime_state_proj.b",
    "encoder.final_layer_norm.": "prime_state_ln.",
    "encoder.lm_head.": "prime_x_out.",
    "encoder.": "prime_prior.",
    "conditioner_blocks.embed_tokens.": "conditioner_blocks.0.x_emb.",
    "conditioner_blocks.layer_norm.": "conditioner_blocks.0.ln.",
    "conditioner_blocks.upsampler.": "conditioner_blocks.0.cond.",
}
TIED = ("prior.x_out.weight", "prior.x_emb.weight")  # one file format stores shared numbers once


@dataclass(frozen=True)
class Part:
    """One network of a ported model; see `engine.packs.source.Source`."""

    path: Path
    bytes: int
    tensors: Mapping[str, StoredTensor]
    settings: Mapping[str, Any]  # of config.json, under their published names
    files: Mapping[str, _Safetensors | Envelope]
    hps: Mapping[str, Any] = field(default_factory=dict)  # the files themselves state none
    step: int | None = None

    def read(self, stored: StoredTensor) -> Tensor:
        """One tensor, contiguous, from whichever file has it."""
        file, _, key = stored.storage.key.partition("/")
        return self.files[file].read(replace(stored, storage=replace(stored.storage, key=key)))


class _Safetensors:
    """One open .safetensors file."""

    def __init__(self, path: Path, files: ExitStack) -> None:
        self.path, self.content = path, {}
        for name, entry in read_header(path).items():
            if entry["dtype"] not in DTYPES:
                raise UserProblem(
                    "The tensor {name} in {file} is of {kind}.",
                    REMEDY,
                    name=name,
                    file=path.name,
                    kind=entry["dtype"],
                )
            shape = tuple(int(size) for size in entry["shape"])
            storage = Storage(name, DTYPES[entry["dtype"]], math.prod(shape))
            self.content[name] = StoredTensor(storage, 0, shape, ())
        self._file = files.enter_context(safe_open(path, framework="pt"))

    def read(self, stored: StoredTensor) -> Tensor:
        """One tensor."""
        try:
            return self._file.get_tensor(stored.storage.key).contiguous()
        except SafetensorError as error:
            raise UserProblem(
                "{file} is damaged ({reason}).", REMEDY, file=self.path.name, reason=error
            ) from error


def is_ported(folder: Path) -> bool:
    """Whether the weights in `folder`, or in a subfolder of it, are called as the port calls them."""
    return any(any(folder.glob(place + kind)) for kind in FILES for place in ("", "*/"))


def open_parts(folder: Path, files: ExitStack) -> tuple[Part, dict[int, Part]]:
    """The autoencoders, and the priors by OUR level (0 = finest), of the model in `folder`.

    It may be one model, or its networks in subfolders. `files` closes what is opened. UserProblem where
    files are damaged, ask to run code, or do not make one model.
    """
    vqvae: list[Part] = []
    priors: dict[int, Part] = {}
    for place in (folder, *sorted(path for path in folder.iterdir() if path.is_dir())):
        for kind, part in _parts_in(place, files):
            if kind == "vqvae":
                vqvae.append(part)
            elif priors.setdefault(int(kind), part) is not part:
                raise UserProblem(
                    "{folder} holds more than one prior {kind}.", REMEDY, folder=folder, kind=kind
                )
    if len(vqvae) != 1:
        raise UserProblem(
            "{folder} holds {count} autoencoders (VQ-VAE); one is needed.",
            REMEDY,
            folder=folder,
            count=len(vqvae),
        )
    levels = vqvae[0].settings.get("levels")
    if not isinstance(levels, int) or sorted(priors) != list(range(levels)):
        have = ", ".join(map(str, sorted(priors))) or "none"
        raise UserProblem(
            "{folder} holds these priors, counted from the top: {names}; some are missing.",
            REMEDY,
            folder=folder,
            names=have,
        )
    return vqvae[0], {levels - 1 - index: part for index, part in priors.items()}


def _parts_in(folder: Path, files: ExitStack) -> Iterator[tuple[str, Part]]:
    """The networks in one folder: 'vqvae' or the number of a prior (0 = top), and the part."""
    paths = next((found for kind in FILES if (found := sorted(folder.glob(kind)))), [])
    if not paths:
        return
    opened = {path.name: _opened(path, files) for path in paths}
    tensors: dict[str, StoredTensor] = {}
    for file, weights in opened.items():
        for name, stored in weights.content.items():
            if name in tensors:
                raise UserProblem(
                    "{file} holds {name}, which another file in {folder} has too.",
                    REMEDY,
                    file=file,
                    name=name,
                    folder=folder,
                )
            key = f"{file}/{stored.storage.key}"
            tensors[name] = replace(stored, storage=replace(stored.storage, key=key))
    config, size = _config(folder), sum(path.stat().st_size for path in paths)
    for kind, own, settings in _divided(tensors, config):
        hps = _vqvae_settings(settings) if kind == "vqvae" else _prior_settings(settings)
        yield kind, Part(paths[0], size, published_names(own), hps, opened)


def _opened(path: Path, files: ExitStack) -> _Safetensors | Envelope:
    if path.suffix == ".safetensors":
        return _Safetensors(path, files)
    envelope = files.enter_context(Envelope(path))
    content = envelope.content
    if not isinstance(content, dict) or not all(
        isinstance(name, str) and isinstance(value, StoredTensor) for name, value in content.items()
    ):
        raise UserProblem("{file} holds something else than named tensors.", REMEDY, file=path.name)
    return envelope


def _config(folder: Path) -> dict[str, Any]:
    path = folder / "config.json"
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise UserProblem("There is no readable config.json in {folder}.", REMEDY, folder=folder) from error
    return value if isinstance(value, dict) else {}


def _divided(
    tensors: Mapping[str, StoredTensor], config: Mapping[str, Any]
) -> Iterator[tuple[str, dict[str, StoredTensor], Mapping[str, Any]]]:
    """Tensors and settings of each network in one folder."""
    if any(name.startswith("prior.") for name in tensors):
        yield str(config.get("level", 0)), dict(tensors), config
        return
    if any(name.startswith("encoders.") for name in tensors):
        yield "vqvae", dict(tensors), config
        return
    beginnings = dict.fromkeys(_beginning(name) for name in tensors)
    found = config.get("prior_config_list")
    listed = found if isinstance(found, list) else []
    for beginning in beginnings:
        own = {
            name.removeprefix(beginning): stored
            for name, stored in tensors.items()
            if name.startswith(beginning)
        }
        if beginning == "vqvae.":
            yield "vqvae", own, _settings(config.get("vqvae_config"))
        elif beginning:
            index = int(beginning.split(".")[1])
            yield str(index), own, _settings(listed[index] if index < len(listed) else None)
        else:
            stray = next(name for name in tensors if not _beginning(name))
            raise UserProblem(
                "The tensor {name!r} belongs to no network of this kind.", REMEDY, name=stray[:80]
            )


def _beginning(name: str) -> str:
    """Which network of a whole model a name belongs to; empty for none."""
    found = re.match(r"vqvae\.|priors\.\d{1,2}\.", name)
    return found[0] if found else ""


def _settings(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _renamed(settings: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    return {ours: settings[theirs] for ours, theirs in names.items() if theirs in settings}


def _vqvae_settings(settings: Mapping[str, Any]) -> dict[str, Any]:
    return _renamed({**VQVAE_DEFAULTS, **settings}, VQVAE_SETTINGS)


def _prior_settings(settings: Mapping[str, Any]) -> dict[str, Any]:
    settings = {**PRIOR_DEFAULTS, **settings}
    hps = _renamed(settings, PRIOR_SETTINGS)
    hps["attn_order"] = ATTENTION_ORDERS.get(str(settings.get("attention_pattern")))
    hps["use_tokens"] = bool(hps.get("n_tokens"))
    hps["labels_v3"] = hps.get("max_bow_genre_size") == 1  # v3 genres are whole strings, so one is enough
    if hps["use_tokens"]:
        encoder = {**PRIOR_DEFAULTS, **_settings(settings.get("encoder_config"))}
        hps |= _renamed(encoder, ENCODER_SETTINGS)
        hps["prime_attn_order"] = ATTENTION_ORDERS.get(str(encoder.get("attention_pattern")))
    return hps


def published_names(tensors: Mapping[str, StoredTensor]) -> dict[str, StoredTensor]:
    """The same tensors under the names of the published layout."""
    stages: dict[str, int] = {}
    for name in tensors:
        if found := re.match(r"(encoders\.\d+\.level_blocks\.\d+)\.downsample_block\.(\d{1,4})\.", name):
            stages[found[1]] = max(stages.get(found[1], 0), int(found[2]) // 2 + 1)
    renamed = {_published(name, stages): stored for name, stored in tensors.items()}
    if len(renamed) != len(tensors):
        raise UserProblem("Two tensors of the model have the same name.", REMEDY)
    if TIED[0] in renamed:
        renamed.setdefault(TIED[1], renamed[TIED[0]])
    return renamed


def _published(name: str, stages: Mapping[str, int]) -> str:
    """One name; `stages` says for an encoder's block how many stages come before its last convolution."""
    for theirs, published in PREFIXES.items():
        if name.startswith(theirs):
            name = published + name.removeprefix(theirs)
            break
    name = re.sub(r"\.resnet_block\.(\d+)\.conv1d_1\.", r".model.\1.model.1.", name)
    name = re.sub(r"\.resnet_block\.(\d+)\.conv1d_2\.", r".model.\1.model.3.", name)
    name = re.sub(
        r"\.downsample_block\.(\d{1,4})\.", lambda m: f".model.{int(m[1]) // 2}.{int(m[1]) % 2}.", name
    )
    name = re.sub(
        r"\.upsample_block\.(\d{1,4})\.", lambda m: f".model.{int(m[1]) // 2 + 1}.{int(m[1]) % 2}.", name
    )
    block, last, rest = name.partition(".proj_out.")
    name = f"{block}.model.{stages.get(block, 0)}.{rest}" if last else name
    name = re.sub(
        r"^((?:decoders\.\d+\.level_blocks\.\d+)|conditioner_blocks\.0\.cond)\.proj_in\.",
        r"\1.model.0.",
        name,
    )
    name = re.sub(r"^(bottleneck\.level_blocks\.\d+)\.codebook$", r"\1.k", name)
    if ".transformer." in name:
        name = name.replace(".layer_norm_0.", ".ln_0.").replace(".layer_norm_1.", ".ln_1.")
        name = re.sub(r"\.(c_\w+)\.weight$", r".\1.w", name)
        name = re.sub(r"\.(c_\w+)\.bias$", r".\1.b", name)
    return name
