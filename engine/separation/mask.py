"""The basic separator: one small network that shares every time-frequency bin out among four stems.

Shapes: B excerpts, T frames, F bins, S stems.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

STEMS = ("vocals", "drums", "bass", "other")
RATE = 22_050
SIZE, HOP = 2048, 512
BINS = SIZE // 2 + 1
DILATIONS = (1, 2, 4, 8, 16, 1)
REACH = sum(DILATIONS)  # frames either side that a mask depends on
OVERLAP_GAIN = 1.5  # sum of squared Hann windows at a quarter's distance


class MaskNet(nn.Module):
    """Log spectrum -> shares that add up to 1 in every bin: a bottleneck over all bins, then dilated convolutions."""

    def __init__(self, width: int = 128) -> None:
        super().__init__()
        self.width = width
        self.down = nn.Linear(BINS, width)
        self.blocks = nn.ModuleList(_Block(width, dilation) for dilation in DILATIONS)
        self.up = nn.Linear(width, len(STEMS) * BINS)

    def forward(self, magnitude_BTF: Tensor) -> Tensor:
        """Shares (B, S, T, F) of a mixture's magnitudes."""
        batch, frames, _ = magnitude_BTF.shape
        hidden_BTW = self.down(torch.log(magnitude_BTF + 1e-2) * 0.3 + 0.5)
        hidden_BWT = hidden_BTW.transpose(1, 2)
        for block in self.blocks:
            hidden_BWT = block(hidden_BWT)
        logits = self.up(nn.functional.gelu(hidden_BWT.transpose(1, 2)))
        return logits.view(batch, frames, len(STEMS), BINS).transpose(1, 2).softmax(dim=1)


class _Block(nn.Module):
    """Residual: normalise, convolve in time, mix."""

    def __init__(self, width: int, dilation: int) -> None:
        super().__init__()
        self.time = nn.Conv1d(width, width, 3, padding=dilation, dilation=dilation)

    def forward(self, hidden_BWT: Tensor) -> Tensor:
        scaled = hidden_BWT / (hidden_BWT.square().mean(dim=1, keepdim=True) + 1e-5).sqrt()
        return hidden_BWT + nn.functional.gelu(self.time(scaled))


def spectra(audio_BN: Tensor) -> Tensor:
    """Complex spectra (B, T, F) of frames that lie whole inside the audio."""
    window = torch.hann_window(SIZE, device=audio_BN.device)
    frames_BTN = audio_BN.unfold(-1, SIZE, HOP)
    return torch.fft.rfft(frames_BTN * window, dim=-1)


def overlapped(spectra_BTF: Tensor) -> Tensor:
    """The audio (B, (T - 1) * HOP + SIZE) of spectra; exact except for the first and last SIZE samples."""
    window = torch.hann_window(SIZE, device=spectra_BTF.device)
    frames_BTN = torch.fft.irfft(spectra_BTF, n=SIZE, dim=-1) * (window / OVERLAP_GAIN)
    batch, frames, _ = frames_BTN.shape
    length = (frames - 1) * HOP + SIZE
    folded = nn.functional.fold(frames_BTN.transpose(1, 2), (1, length), (1, SIZE), stride=(1, HOP))
    return folded.view(batch, length)
