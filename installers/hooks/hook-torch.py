"""What PyInstaller takes along of torch, in place of the hook that comes with it.

That one imports every submodule of torch to list them, which costs minutes and takes tests, exporters and compilers
along. What Coppice uses is found by following imports; sources come too, since torch reads its own for settings.
"""

from pathlib import Path

from PyInstaller.utils.hooks import collect_dynamic_libs, get_package_paths

binaries = [
    (place, folder)
    for place, folder in collect_dynamic_libs("torch", search_patterns=["*.so*", "*.dll", "*.dylib"])
    if "torchbind_test" not in place
    and "backend_with_compiler" not in place
    and "aoti_custom_ops" not in place
]
# torch imports modules of these packages by name and late (the compiled step of the decoder needs them), which
# following the imports does not show.
root = Path(get_package_paths("torch")[0])
hiddenimports = [
    ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__")
    for room in ("_dynamo", "_numpy", "_native", "backends")
    for path in sorted((root / "torch" / room).rglob("*.py"))
]
# torch looks for this program when it is imported.
shared_memory = Path(get_package_paths("torch")[1]) / "bin" / "torch_shm_manager"
if shared_memory.exists():
    binaries.append((str(shared_memory), "torch/bin"))
module_collection_mode = "pyz+py"
excludedimports = ["torch.utils.tensorboard", "torch.utils.benchmark"]
