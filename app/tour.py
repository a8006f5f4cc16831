"""What the two-minute tour shows, stop by stop, on the widgets of one window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.language import tr
from app.widgets.tour import Step

if TYPE_CHECKING:
    from app.mainwindow import MainWindow


def steps(window: MainWindow) -> list[Step]:
    """Eight stops, about a quarter of a minute each."""
    return [
        Step(
            tr("Takes grow as a tree"),
            tr(
                "Every card is a take, time runs to the right. A take begins where it leaves its parent. "
                "Walk with the arrow keys: each step is heard from just before the join."
            ),
            lambda: window.tree,
        ),
        Step(
            tr("Grow"),
            tr(
                "Choose who sings and what kind of music it is, then press G. Several continuations grow "
                "at once and can be heard while they grow."
            ),
            lambda: window.inspector.grow,
        ),
        Step(
            tr("Branch anywhere"),
            tr(
                "Click into the timeline to set the playhead and press Shift+G: the next takes leave from "
                "there, in the middle of a take if you like."
            ),
            lambda: window.timeline,
        ),
        Step(
            tr("Listen and choose"),
            tr(
                "Space plays and pauses. Rate with 1 to 5, mark favourites with F, prune with Del. "
                "Everything can be undone."
            ),
            lambda: window.transport,
        ),
        Step(
            tr("Bring the best to full quality"),
            tr(
                "Drafts sound dull. R refines the selected path in the background while you go on; you "
                "always hear the best there is."
            ),
            lambda: window.inspector.refine,
        ),
        Step(
            tr("What is at work"),
            tr(
                "Every job shows its speed and the time left and can be stopped. What it has made stays "
                "and can be resumed."
            ),
            lambda: window.queue,
        ),
        Step(
            tr("Take it with you"),
            tr("Write the selected path as a sound file for your other programs."),
            lambda: window.inspector.export,
        ),
        Step(
            tr("Every command, one key away"),
            tr(
                "Ctrl+K finds takes and commands, ? shows all shortcuts. Nothing needs to be saved: every "
                "change is in the song file as you make it."
            ),
            lambda: window.topbar.search,
        ),
    ]
