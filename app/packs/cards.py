"""The cards of the pack manager: an installed pack, one that can be downloaded, and a job that runs on either."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout

from app.bridge_packs import Fit, Machine, Offered, PackWork, PriorConfig, Shelved
from app.bridge_separator import Separator
from app.language import tr


def size_text(count: float) -> str:
    """Bytes as people read them: '19 MB', '27.7 GB'."""
    return f"{count / 1e9:.1f} GB" if count >= 1e9 else f"{count / 1e6:.0f} MB"


def time_text(seconds: float) -> str:
    """'1:05' or '2:10:00'."""
    whole = round(seconds)
    hours, minutes = divmod(whole // 60, 60)
    return f"{hours}:{minutes:02d}:{whole % 60:02d}" if hours else f"{minutes}:{whole % 60:02d}"


def fit_text(fit: Fit | None, name: str = "") -> str:
    """Whether networks fit what they would run on (`name` of the GPU, if any); '' while that is not known."""
    if fit is None:
        return ""
    values = {
        "place": name or tr("memory"),
        "need": size_text(fit.needed),
        "free": size_text(fit.free) if fit.free is not None else "?",
        "precision": fit.precision or "",
    }
    if fit.free is None:
        return tr("Needs {need}; how much {place} has free cannot be told here.", **values)
    if fit.precision is None:
        return tr("Does not fit into {place}: needs at least {need}, {free} are free.", **values)
    if fit.precision == "float32":
        return tr("Fits into {place}: needs {need} of {free} free.", **values)
    return tr("Fits into {place} as {precision}: needs {need} of {free} free.", **values)


def work_text(work: PackWork) -> str:
    """What a job does now, how fast, and how long it will take."""
    if not work.running:
        return tr("waiting")
    names = {
        "asking": tr("asking for sizes"),
        "downloading": tr("downloading"),
        "converting": tr("converting"),
        "verifying": tr("verifying"),
    }
    parts = [names.get(work.phase, tr("reading"))]
    if work.total:
        parts.append(tr("{done} of {total}", done=size_text(work.done), total=size_text(work.total)))
    if work.bytes_per_second > 0:
        parts.append(f"{work.bytes_per_second / 1e6:.1f} MB/s")
        parts.append(tr("{time} left", time=time_text(work.eta_seconds)))
    return " · ".join(parts)


class WorkRow(QFrame):
    """A running job: words, a bar, and a way to stop it."""

    cancelled = Signal(int)

    def __init__(self, work: PackWork, stop_text: str) -> None:
        super().__init__()
        self.job = work.job
        self.words = QLabel()
        self.words.setProperty("role", "small")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(tr("Progress"))
        self.stop = QPushButton(stop_text)
        self.stop.clicked.connect(lambda: self.cancelled.emit(self.job))
        top = QHBoxLayout()
        top.addWidget(self.words, 1)
        top.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.bar)
        self.show_work(work)

    def show_work(self, work: PackWork) -> None:
        """Take in news."""
        self.words.setText(work_text(work))
        self.bar.setRange(0, 1000 if work.total or not work.running else 0)
        self.bar.setValue(round(1000 * work.done / work.total) if work.total else 0)


class _Card(QFrame):
    """Title, lines of facts, a row of buttons, and room for a running job."""

    cancelled = Signal(int)

    def __init__(self, title: str, badge: str) -> None:
        super().__init__()
        self.setObjectName("packCard")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.work: WorkRow | None = None
        head = QHBoxLayout()
        name = QLabel(title)
        name.setProperty("role", "section")
        mark = QLabel(badge)
        mark.setProperty("role", "small")
        head.addWidget(name)
        head.addStretch(1)
        head.addWidget(mark)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(14, 10, 14, 12)
        self.column.setSpacing(4)
        self.column.addLayout(head)
        self.lines = QVBoxLayout()
        self.lines.setSpacing(4)
        self.fit = QLabel()
        self.fit.setWordWrap(True)
        self.fit.hide()
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.addStretch(1)
        self.column.addLayout(self.lines)
        self.column.addWidget(self.fit)
        self.column.addLayout(self.buttons)

    def line(self, text: str, role: str = "muted") -> QLabel:
        """One more line of words above the buttons."""
        label = QLabel(text)
        label.setProperty("role", role)
        label.setWordWrap(True)
        self.lines.addWidget(label)
        return label

    def button(self, text: str, about: str) -> QPushButton:
        """One more button; its accessible name says which pack it is about."""
        made = QPushButton(text)
        made.setAccessibleName(f"{text} {about}")
        self.buttons.addWidget(made)
        return made

    def _keep_height(self) -> None:
        """As high as the words need at this width: what scrolls asks for no height by width."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wants another height."""
        super().resizeEvent(event)
        self._keep_height()

    def show_fit(self, priors: Sequence[PriorConfig], machine: Machine | None) -> None:
        """Say whether these networks fit the machine."""
        text = fit_text(machine.fit(priors), machine.name) if machine is not None else ""
        self.fit.setText(text)
        self.fit.setVisible(bool(text))
        self._keep_height()

    def show_work(self, work: PackWork | None, stop_text: str) -> None:
        """Show a running job instead of the buttons, or the buttons again."""
        if work is None:
            if self.work is not None:
                self.column.removeWidget(self.work)
                self.work.hide()
                self.work.deleteLater()
                self.work = None
        elif self.work is None:
            self.work = WorkRow(work, stop_text)
            self.work.cancelled.connect(self.cancelled)
            self.column.addWidget(self.work)
        else:
            self.work.show_work(work)
        for place in range(self.buttons.count()):
            item = self.buttons.itemAt(place)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.setEnabled(work is None)
        self._keep_height()


class PackCard(_Card):
    """An installed pack. Removing asks once more, in the card itself."""

    verify_wanted = Signal(str)
    remove_wanted = Signal(str)
    use_wanted = Signal(str)

    def __init__(self, pack: Shelved, used: bool) -> None:
        super().__init__(pack.title, size_text(pack.bytes))
        self.pack = pack
        self.setProperty("chosen", used)
        commercial = (
            tr("commercial use allowed") if pack.licence.commercial else tr("non-commercial use only")
        )
        self.line(f"{pack.name} · {pack.licence.name} · {commercial}")
        self.line(
            tr(
                "{artists} artists · {genres} genres · {rate} kHz",
                artists=pack.artists,
                genres=pack.genres,
                rate=f"{pack.sample_rate / 1000:g}",
            )
        )
        quality = " · ".join(f"{what} {value}" for what, value in pack.quality)
        if quality:
            self.line(tr("Measured: {quality}", quality=quality), "small")
        self.setToolTip(pack.licence.notice)
        self.use = self.button(tr("In use") if used else tr("Use for new songs"), pack.title)
        self.use.setEnabled(not used)
        self.use.clicked.connect(lambda: self.use_wanted.emit(pack.name))
        self.verify = self.button(tr("Verify"), pack.title)
        self.verify.clicked.connect(lambda: self.verify_wanted.emit(pack.name))
        self.remove = self.button(tr("Remove…"), pack.title)
        self.remove.setVisible(not pack.bundled)
        self.remove.clicked.connect(self._remove)
        self._used = used
        self._asked = False

    def _remove(self) -> None:
        if self._asked:
            self.remove_wanted.emit(self.pack.name)
        else:
            self._asked = True
            self.remove.setText(tr("Remove {size} for good", size=size_text(self.pack.bytes)))

    def show_work(self, work: PackWork | None, stop_text: str) -> None:
        """The pack in use stays in use."""
        super().show_work(work, stop_text)
        self.use.setEnabled(work is None and not self._used)


class OfferCard(_Card):
    """A pack that can be downloaded, or whose download can go on."""

    install_wanted = Signal(object)  # Offered

    def __init__(self, offer: Offered) -> None:
        super().__init__(offer.title, size_text(offer.bytes))
        self.offer = offer
        commercial = (
            tr("commercial use allowed") if offer.licence.commercial else tr("non-commercial use only")
        )
        self.line(tr(offer.about))
        self.line(f"{offer.licence.name} · {commercial}")
        if offer.pending:
            self.line(tr("{size} have arrived already.", size=size_text(offer.pending)), "small")
        self.install = self.button(tr("Go on…") if offer.pending else tr("Install…"), offer.title)
        self.install.clicked.connect(lambda: self.install_wanted.emit(offer))


class SeparatorCard(_Card):
    """The good separator's weights: to be downloaded, or here and to be removed (asked once more)."""

    fetch_wanted = Signal(object)  # Separator
    remove_wanted = Signal()

    def __init__(self, separator: Separator) -> None:
        super().__init__(separator.title, size_text(separator.bytes))
        self.separator = separator
        commercial = (
            tr("commercial use allowed") if separator.licence.commercial else tr("non-commercial use only")
        )
        self.line(tr(separator.about))
        self.line(f"{separator.licence.name} · {commercial}")
        self.setToolTip(separator.licence.notice)
        if separator.here:
            self.line(tr("Here, and offered wherever stems are exported."), "small")
        elif separator.pending:
            self.line(tr("{size} have arrived already.", size=size_text(separator.pending)), "small")
        if not separator.usable:
            command = "pip install -e '.[stems]'"
            self.line(
                tr("Of no use without Demucs, which is not installed: {command}", command=command), "small"
            )
        self.fetch = self.button(tr("Go on…") if separator.pending else tr("Download…"), separator.title)
        self.fetch.setVisible(not separator.here)
        self.fetch.setEnabled(separator.usable)
        self.fetch.clicked.connect(lambda: self.fetch_wanted.emit(separator))
        self.remove = self.button(tr("Remove…"), separator.title)
        self.remove.setVisible(separator.here or separator.pending > 0)
        self.remove.clicked.connect(self._remove)
        self._asked = False

    def _remove(self) -> None:
        if self._asked:
            self.remove_wanted.emit()
        else:
            self._asked = True
            size = self.separator.bytes if self.separator.here else self.separator.pending
            self.remove.setText(tr("Remove {size} for good", size=size_text(size)))

    def show_work(self, work: PackWork | None, stop_text: str) -> None:
        """Without demucs there is nothing to download for."""
        super().show_work(work, stop_text)
        self.fetch.setEnabled(work is None and self.separator.usable)
