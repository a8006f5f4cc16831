"""Time to pixel and back: the one zoom and scroll that every lane shares. Pure; no Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace

MOST_PIXELS_PER_SECOND = 4000.0
STEPS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0)


@dataclass(frozen=True)
class Viewport:
    """`width` pixels show time from `start` seconds; the whole song lasts `duration` seconds."""

    start: float = 0.0
    scale: float = 40.0  # pixels per second
    width: int = 800
    duration: float = 30.0

    def x(self, seconds: float) -> float:
        """Pixel of a moment."""
        return (seconds - self.start) * self.scale

    def seconds(self, x: float) -> float:
        """Moment at a pixel."""
        return self.start + x / self.scale

    @property
    def end(self) -> float:
        """The moment at the right edge."""
        return self.seconds(self.width)

    @property
    def least_scale(self) -> float:
        """The zoom at which the whole song and a little air fits."""
        return max(0.01, self.width / (max(self.duration, 1.0) * 1.04))

    def clamped(self) -> Viewport:
        """The nearest allowed view: zoom within bounds, no more than a little air at the end."""
        scale = min(max(self.scale, self.least_scale), MOST_PIXELS_PER_SECOND)
        room = max(0.0, self.duration * 1.04 - self.width / scale)
        return replace(self, scale=scale, start=min(max(self.start, 0.0), room))

    def zoomed(self, factor: float, x: float) -> Viewport:
        """Zoomed by `factor` so that the moment under pixel `x` stays there."""
        anchor = self.seconds(x)
        scale = min(max(self.scale * factor, self.least_scale), MOST_PIXELS_PER_SECOND)
        return replace(self, scale=scale, start=anchor - x / scale).clamped()

    def scrolled(self, pixels: float) -> Viewport:
        """Moved right by `pixels`."""
        return replace(self, start=self.start + pixels / self.scale).clamped()

    def fitted(self) -> Viewport:
        """The whole song in view."""
        return replace(self, start=0.0, scale=self.least_scale).clamped()

    def spanning(self, start: float, end: float, air: bool = True) -> Viewport:
        """The stretch from `start` to `end` as wide as the view, with a little air either side or none."""
        scale = (0.94 if air else 1.0) * self.width / max(end - start, 1e-3)
        scale = min(max(scale, self.least_scale), MOST_PIXELS_PER_SECOND)
        middle = (start + end) / 2
        return replace(self, scale=scale, start=middle - self.width / scale / 2).clamped()

    def showing(self, seconds: float) -> Viewport:
        """Turned like a page when a moment lies outside, else unchanged."""
        if self.start <= seconds < self.end:
            return self
        return replace(self, start=seconds - 0.05 * self.width / self.scale).clamped()

    def tick_step(self, least_pixels: float = 64.0) -> float:
        """The smallest round step in seconds whose ticks are at least `least_pixels` apart."""
        return next((step for step in STEPS if step * self.scale >= least_pixels), STEPS[-1])


def clock(seconds: float, decimals: int = 1) -> str:
    """Time as m:ss.t (or m:ss with 0 decimals)."""
    unit = 10**decimals
    ticks = round(max(0.0, seconds) * unit)
    whole, fraction = divmod(ticks, unit)
    text = f"{whole // 60}:{whole % 60:02d}"
    return f"{text}.{fraction:0{decimals}d}" if decimals else text
