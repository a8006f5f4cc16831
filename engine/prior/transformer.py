"""The Scalable Transformer over a whole sequence: training, parity and alignment.

Pre-norm blocks without a final norm (FACTS.md section 3); the one-step cached form over the same
parameters is `decoder.py`. Parameters keep the published names where they have one.

Shapes: B batch, T positions, W width, S attention width, M MLP width, N lyric states.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from engine.prior import attention
from engine.prior.attention import Kind
from engine.prior.config import TransformerConfig

GELU_SLOPE = 1.702  # quick gelu: x * sigmoid(1.702 x)
INIT_STD = 0.02


class Affine(nn.Module):
    """x @ w + b with `w` stored [in, out]; weights of another dtype are cast on use (half storage).

    `factor` is None, or the size of one step of every output's int8 weights (see `store_int8`).
    """

    factor: Tensor | None

    def __init__(self, n_in: int, n_out: int, zero: bool = False) -> None:
        super().__init__()
        self.w = nn.Parameter(torch.zeros(n_in, n_out) if zero else torch.randn(n_in, n_out) * INIT_STD)
        self.b = nn.Parameter(torch.zeros(n_out))
        self.register_buffer("factor", None, persistent=False)

    def store_int8(self) -> None:
        """Round the weights to 127 steps either side of zero, as large for each output as it needs."""
        if self.factor is None:
            weight = self.w.detach().float()
            self.factor = weight.abs().amax(dim=0).clamp(min=1e-12) / 127
            self.w = nn.Parameter((weight / self.factor).round().to(torch.int8), requires_grad=False)

    def forward(self, x: Tensor) -> Tensor:
        """[..., in] → [..., out]."""
        w, b = self.w.to(x.dtype), self.b.to(x.dtype)
        if self.factor is not None:
            w = w * self.factor.to(x.dtype)
        return torch.addmm(b, x.reshape(-1, x.shape[-1]), w).view(*x.shape[:-1], -1)


class Norm(nn.LayerNorm):
    """LayerNorm computed in float32 and cast back to the dtype of its input."""

    def forward(self, x: Tensor) -> Tensor:
        """[..., W] → [..., W]."""
        return super().forward(x.to(self.weight.dtype)).to(x.dtype)


class Attention(nn.Module):
    """One attention layer of a given kind with its projections."""

    def __init__(self, config: TransformerConfig, kind: Kind) -> None:
        super().__init__()
        inner = int(config.m_attn * config.width)
        if inner % config.heads:
            raise ValueError(f"attention width {inner} is not divisible by {config.heads} heads")
        self.kind, self.heads = kind, config.heads
        self.row_length = config.n_ctx // config.blocks
        self.window = attention.prime_window(config.prime_len, config.blocks)
        if kind is Kind.ENCODER:
            self.c_attn = Affine(config.width, inner)
            self.c_enc_kv = Affine(config.width, 2 * inner)
        else:
            self.c_attn = Affine(config.width, 3 * inner)
        # Lyric layers begin as no-ops, so that they can be added to a trained prior (model surgery).
        self.c_proj = Affine(inner, config.width, zero=kind is Kind.ENCODER)

    def forward(self, x_BTW: Tensor, encoder_kv_BNW: Tensor | None = None) -> Tensor:
        """Attention output [B, T, W]; T must be whole rows for the row patterns."""
        qkv_BTE = self.c_attn(x_BTW)
        if self.kind is Kind.ROW:
            out_BTS = attention.row(qkv_BTE, self.heads, self.row_length)
        elif self.kind is Kind.COLUMN:
            out_BTS = attention.column(qkv_BTE, self.heads, self.row_length)
        elif self.kind is Kind.PREVIOUS_ROW:
            out_BTS = attention.previous_row(qkv_BTE, self.heads, self.row_length)
        elif self.kind is Kind.ENCODER:
            out_BTS = attention.encoder(qkv_BTE, self.keys_values(encoder_kv_BNW, x_BTW.dtype), self.heads)
        elif self.kind is Kind.PRIME:
            out_BTS = attention.prime(qkv_BTE, self.heads, self.window)
        else:
            out_BTS = attention.dense(qkv_BTE, self.heads)
        projected_BTW: Tensor = self.c_proj(out_BTS)
        return projected_BTW

    def keys_values(self, encoder_kv_BNW: Tensor | None, dtype: torch.dtype) -> Tensor:
        """Keys and values [B, N, 2*S] of the lyric states; ValueError when there are none."""
        if encoder_kv_BNW is None:
            raise ValueError("this prior has lyric layers and needs the lyric states")
        kv_BNE: Tensor = self.c_enc_kv(encoder_kv_BNW.to(dtype))
        return kv_BNE

    def weights(self, x_BTW: Tensor, encoder_kv_BNW: Tensor | None, head: int) -> Tensor:
        """Attention weights [B, T, keys] of one head of a dense, lyric or prime layer."""
        qkv_BTE = self.c_attn(x_BTW)
        if self.kind is Kind.ENCODER:
            k_BNS, _ = self.keys_values(encoder_kv_BNW, x_BTW.dtype).chunk(2, dim=-1)
            q = attention.heads_first(qkv_BTE, self.heads)[:, head]
            return attention.weights(q, attention.heads_first(k_BNS, self.heads)[:, head], None)
        if self.kind not in (Kind.PRIME, Kind.DENSE):
            raise ValueError(f"a {self.kind.name.lower()} layer has no lyric alignment")
        q_BTS, k_BTS, _ = qkv_BTE.chunk(3, dim=-1)
        q, k = (attention.heads_first(x, self.heads)[:, head] for x in (q_BTS, k_BTS))
        k = k[:, : self.window] if self.kind is Kind.PRIME else k
        return attention.weights(q, k, attention.prime_mask(q.shape[1], k.shape[1], device=q.device))


class MLP(nn.Module):
    """Two affine maps with a quick gelu between."""

    def __init__(self, config: TransformerConfig) -> None:
        super().__init__()
        hidden = int(config.m_mlp * config.width)
        self.c_fc = Affine(config.width, hidden)
        self.c_proj = Affine(hidden, config.width)

    def forward(self, x_BTW: Tensor) -> Tensor:
        """[B, T, W] → [B, T, W]."""
        hidden_BTM = self.c_fc(x_BTW)
        out_BTW: Tensor = self.c_proj(hidden_BTM * torch.sigmoid(GELU_SLOPE * hidden_BTM))
        return out_BTW


class Layer(nn.Module):
    """x + a + m with a = attn(ln_0(x)), m = mlp(ln_1(x + a)); with res_scale (a + m) is divided by depth."""

    def __init__(self, config: TransformerConfig, kind: Kind) -> None:
        super().__init__()
        self.attn, self.ln_0 = Attention(config, kind), Norm(config.width)
        self.mlp, self.ln_1 = MLP(config), Norm(config.width)
        self.scale = 1.0 / config.depth if config.res_scale else 1.0

    def forward(self, x_BTW: Tensor, encoder_kv_BNW: Tensor | None) -> Tensor:
        """[B, T, W] → [B, T, W]."""
        attended_BTW = self.attn(self.ln_0(x_BTW), encoder_kv_BNW)
        middle_BTW = x_BTW + attended_BTW
        mapped_BTW = self.mlp(self.ln_1(middle_BTW))
        if self.scale == 1.0:
            return torch.add(middle_BTW, mapped_BTW)
        return x_BTW + self.scale * (attended_BTW + mapped_BTW)


class Transformer(nn.Module):
    """All layers; `kinds` tells each layer's attention pattern."""

    def __init__(self, config: TransformerConfig) -> None:
        super().__init__()
        if config.n_ctx % config.blocks:
            raise ValueError(f"context {config.n_ctx} is not divisible into {config.blocks} rows")
        self.config = config
        self.row_length = config.n_ctx // config.blocks
        self.kinds = [attention.kind_of_layer(config.attn_order, i) for i in range(config.depth)]
        self.layers = nn.ModuleList(Layer(config, kind) for kind in self.kinds)

    def forward(self, x_BTW: Tensor, encoder_kv_BNW: Tensor | None = None) -> Tensor:
        """Any T up to n_ctx; padded to whole rows inside (causal, so the padding reaches nothing)."""
        time = x_BTW.shape[1]
        x_BTW = self._whole_rows(x_BTW)
        for layer in self.layers:
            x_BTW = layer(x_BTW, encoder_kv_BNW)
        return x_BTW[:, :time]

    def weights(self, x_BTW: Tensor, encoder_kv_BNW: Tensor | None, layer: int, head: int) -> Tensor:
        """Attention weights [B, T, keys] of one layer and head."""
        time = x_BTW.shape[1]
        x_BTW = self._whole_rows(x_BTW)
        for below in self.layers[:layer]:
            x_BTW = below(x_BTW, encoder_kv_BNW)
        chosen = self.layers[layer]
        assert isinstance(chosen, Layer)
        return chosen.attn.weights(chosen.ln_0(x_BTW), encoder_kv_BNW, head)[:, :time]

    def _whole_rows(self, x_BTW: Tensor) -> Tensor:
        missing = -x_BTW.shape[1] % self.row_length
        return F.pad(x_BTW, (0, 0, 0, missing)) if missing else x_BTW
