"""Times the sampling loop of the transformers 4.46.3 port of Jukebox, in that environment's own process.

Run by the Python that COPPICE_PEER_PYTHON names, never by ours: this file imports nothing of Coppice.
One line of JSON in, {"width", "depth", "heads", "blocks", "n_ctx", "bins", "batch", "tokens"}, one line
out, {"wall", "cpu"} in seconds; the first line out names the versions. Weights are random.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
import time
from typing import Any

HOME = "transformers.models.deprecated.jukebox"


def build(shape: dict[str, int]) -> Any:
    """The port's autoregressive network of this geometry."""
    configuration = importlib.import_module(f"{HOME}.configuration_jukebox")
    modeling = importlib.import_module(f"{HOME}.modeling_jukebox")
    config = configuration.JukeboxPriorConfig(
        attention_pattern="raw_column_previous_row_attention",
        hidden_size=shape["width"],
        num_layers=shape["depth"],
        n_heads=shape["heads"],
        blocks=shape["blocks"],
        n_ctx=shape["n_ctx"],
        music_vocab_size=shape["bins"],
        encoder_config={},
    )
    # With conditioning, which it is given as zeros: without, version 4.46.3 stops at a missing attribute.
    network = modeling.JukeboxConditionalAutoregressive(
        config, n_ctx=shape["n_ctx"], embed_dim=shape["bins"], audio_conditioning=True
    )
    torch = importlib.import_module("torch")
    for parameter in network.parameters():
        torch.nn.init.normal_(parameter.data, std=0.02)
    return network.eval()


def main() -> None:
    """Answer one line after another until the input ends."""
    os.environ["TQDM_DISABLE"] = "1"  # its bar costs time per token; we compare the networks
    torch = importlib.import_module("torch")
    torch.set_num_threads(1)
    versions = {name: importlib.import_module(name).__version__ for name in ("torch", "transformers")}
    print(json.dumps(versions), flush=True)
    networks: dict[str, Any] = {}
    for line in sys.stdin:
        shape = json.loads(line)
        batch, tokens = shape.pop("batch"), shape.pop("tokens")
        key, zeros = json.dumps(shape), torch.zeros(batch, 1, shape["width"])
        if key not in networks:
            networks = {key: build(shape)}
            networks[key].sample(batch, zeros, sample_tokens=8)
        wall, cpu = time.perf_counter(), time.process_time()
        networks[key].sample(batch, zeros, sample_tokens=tokens)
        spent = {"wall": time.perf_counter() - wall, "cpu": time.process_time() - cpu}
        print(json.dumps(spent), flush=True)


if __name__ == "__main__":
    main()
