"""The pack manager: what is installed, what can be had, and all that can be done with either. Never modal."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.bridge_packs import Licence, Machine, Offered, PackDesk, PackWork, offered, shelved
from app.bridge_separator import Separator, separator
from app.language import told, tr
from app.packs.cards import OfferCard, PackCard, SeparatorCard, WorkRow
from app.packs.licence import LicencePage
from app.theme.apply import look
from app.theme.icons import icon
from app.widgets.overlay import Overlay
from engine.errors import UserProblem


class PacksPanel(Overlay):
    """`used` is the pack of new songs ('' = the first). Problems leave by `trouble`, good news by `told`."""

    trouble = Signal(str, str)
    told = Signal(str)
    use_wanted = Signal(str)

    def __init__(self, parent: QWidget, desk: PackDesk) -> None:
        super().__init__(parent, 820, 620)
        self.setAccessibleName(tr("Model packs"))
        self.desk = desk
        self.used = ""
        self.machine: Machine | None = None
        self.packs: dict[str, PackCard] = {}
        self.offers: dict[str, OfferCard] = {}
        self.separator: SeparatorCard | None = None
        self.import_row: WorkRow | None = None
        self._build()
        self.desk.works_changed.connect(self._show_works)
        self.desk.shelf_changed.connect(self.refill)
        self.desk.machine_found.connect(self._show_machine)
        self.desk.licence_found.connect(self._ask_for_import)
        self.desk.trouble.connect(self.trouble)
        self.desk.done.connect(self._done)
        look.changed.connect(self._restyle)
        self._restyle()

    def _build(self) -> None:
        title = QLabel(tr("Model packs"))
        title.setProperty("role", "title")
        self.import_button = QPushButton(tr("Import a folder…"))
        self.import_button.setToolTip(tr("Make a pack of published weights that you already have"))
        self.import_button.clicked.connect(self._choose_folder)
        self.close_button = QToolButton()
        self.close_button.setToolTip(tr("Close the pack manager (Esc)"))
        self.close_button.setAccessibleName(tr("Close the pack manager"))
        self.close_button.clicked.connect(self.hide)
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self.import_button)
        head.addWidget(self.close_button)
        self.area = QScrollArea()
        self.area.setObjectName("clear")
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.licence = LicencePage(lambda: self.stack.setCurrentIndex(0))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.area)
        self.stack.addWidget(self.licence)
        self.import_place = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 14, 14, 16)
        column.setSpacing(10)
        column.addLayout(head)
        column.addLayout(self.import_place)
        column.addWidget(self.stack, 1)

    # ---------------------------------------------------------------- content

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the shelf and the machine whenever it opens."""
        self.stack.setCurrentIndex(0)
        self.refill()
        self.desk.measure()
        super().showEvent(event)

    def refill(self) -> None:
        """All cards anew."""
        body = QWidget()
        body.setObjectName("clear")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(10)
        self.packs, self.offers = {}, {}
        for number, pack in enumerate(shelved()):
            card = PackCard(pack, pack.name == self.used or (not self.used and number == 0))
            card.verify_wanted.connect(self._verify)
            card.remove_wanted.connect(self._remove)
            card.use_wanted.connect(self._use)
            card.cancelled.connect(self.desk.cancel)
            self.packs[pack.name] = card
            column.addWidget(card)
        if not self.packs:
            column.addWidget(QLabel(tr("No pack is installed.")))
        if available := self._offered():
            column.addWidget(_heading(tr("Can be downloaded")))
        for offer in available:
            found = OfferCard(offer)
            found.install_wanted.connect(self._ask_for_install)
            found.cancelled.connect(self.desk.cancel)
            self.offers[offer.name] = found
            column.addWidget(found)
        self.separator = self._separator_card()
        if self.separator is not None:
            column.addWidget(_heading(tr("Separator for stems")))
            column.addWidget(self.separator)
        column.addStretch(1)
        self.area.setWidget(body)
        self._show_fits()
        self._show_works()

    def _offered(self) -> list[Offered]:
        try:
            return offered()
        except UserProblem as problem:
            self.trouble.emit(*told(problem))
            return []

    def _separator_card(self) -> SeparatorCard | None:
        """None where the catalogue, somebody's own, names no separator."""
        try:
            card = SeparatorCard(separator())
        except UserProblem:
            return None
        card.fetch_wanted.connect(self._ask_for_separator)
        card.remove_wanted.connect(self._remove_separator)
        card.cancelled.connect(self.desk.cancel)
        return card

    def _show_machine(self, machine: Machine) -> None:
        self.machine = machine
        self._show_fits()

    def _show_fits(self) -> None:
        for card in self.packs.values():
            card.show_fit(card.pack.priors, self.machine)
        for offer in self.offers.values():
            offer.show_fit(offer.offer.priors, self.machine)

    def _show_works(self) -> None:
        by_name = {(work.kind, work.name): work for work in self.desk.works.values()}
        for name, card in self.packs.items():
            card.show_work(by_name.get(("verify", name)), tr("Stop"))
        for name, offer in self.offers.items():
            offer.show_work(by_name.get(("install", name)), tr("Pause"))
        if self.separator is not None:
            self.separator.show_work(by_name.get(("separator", "")), tr("Pause"))
        importing = next((work for work in by_name.values() if work.kind in ("look", "import")), None)
        self.import_button.setEnabled(importing is None)
        if importing is None and self.import_row is not None:
            self.import_place.removeWidget(self.import_row)
            self.import_row.hide()
            self.import_row.deleteLater()
            self.import_row = None
        elif importing is not None and (self.import_row is None or self.import_row.job != importing.job):
            self._show_import(importing)
        elif importing is not None and self.import_row is not None:
            self.import_row.show_work(importing)

    def _show_import(self, work: PackWork) -> None:
        if self.import_row is not None:
            self.import_place.removeWidget(self.import_row)
            self.import_row.deleteLater()
        self.import_row = WorkRow(work, tr("Stop"))
        self.import_row.cancelled.connect(self.desk.cancel)
        self.import_place.addWidget(self.import_row)

    # ---------------------------------------------------------------- wishes

    def _ask_for_install(self, offer: Offered) -> None:
        self._ask(
            tr("Before “{pack}” is downloaded", pack=offer.title),
            offer.licence,
            tr("Install"),
            lambda: self.desk.install(offer.name),
        )

    def offer_separator(self) -> None:
        """Open where the separator's weights can be had; they are wanted."""
        self.open()
        card = self.separator
        if card is None or card.separator.here or not card.separator.usable or card.work is not None:
            return
        self._ask_for_separator(card.separator)

    def _ask_for_separator(self, wanted: Separator) -> None:
        if wanted.agreed:  # the same words were accepted before: nobody is asked twice
            self.desk.fetch_separator()
            return
        title = tr("Before the weights of “{separator}” are downloaded", separator=wanted.title)
        self._ask(title, wanted.licence, tr("Download"), self.desk.fetch_separator)

    def _remove_separator(self) -> None:
        try:
            self.desk.remove_separator()
        except UserProblem as problem:
            self.trouble.emit(*told(problem))
        else:
            self.told.emit(tr("The separator's weights were removed."))

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self.window(), tr("Folder with published weights"), str(Path.home())
        )
        if folder:
            self.desk.look_at(Path(folder))

    def _ask_for_import(self, folder: Path, licence: Licence) -> None:
        self.open()
        self._ask(
            tr("Before “{folder}” becomes a pack", folder=folder.name),
            licence,
            tr("Import"),
            lambda: self.desk.import_folder(folder, licence),
        )

    def _ask(self, title: str, licence: Licence, button: str, go: Callable[[], object]) -> None:
        def accepted() -> None:
            self.stack.setCurrentIndex(0)
            go()

        self.licence.ask(title, licence, button, accepted)
        self.stack.setCurrentIndex(1)

    def _verify(self, name: str) -> None:
        try:
            self.desk.verify(name)
        except UserProblem as problem:
            self.trouble.emit(*told(problem))

    def _remove(self, name: str) -> None:
        try:
            self.desk.remove(name)
        except UserProblem as problem:
            self.trouble.emit(*told(problem))
        else:
            self.told.emit(tr("The pack “{pack}” was removed.", pack=name))

    def _use(self, name: str) -> None:
        self.used = name
        self.use_wanted.emit(name)
        self.refill()

    def _done(self, work: PackWork) -> None:
        texts = {
            "install": tr("The pack “{pack}” is installed.", pack=work.name),
            "import": tr("The folder “{folder}” is a pack now.", folder=work.name),
            "verify": tr("All files of “{pack}” are whole and unchanged.", pack=work.name),
            "separator": tr("The separator's weights are here: choose Demucs where stems are exported."),
        }
        self.told.emit(texts[work.kind])

    def _restyle(self) -> None:
        self.close_button.setIcon(icon("close", look.theme.muted))


def _heading(text: str) -> QLabel:
    head = QLabel(text)
    head.setProperty("role", "section")
    head.setContentsMargins(0, 8, 0, 0)
    return head
