#!/bin/sh
# All of seedling's priors and upsamplers in one ten-minute call on a bare machine with a CUDA GPU.
# NOT YET RUN ON A GPU: tried on a CPU only (tests/engine/training/test_oneshot.py), where it does the same, slowly.
#
# 1. Here, in the repository's root, once the autoencoders are trained and the songs encoded:
#      python -m engine.training.oneshot pack resources/packs/seedling/recipe/pack.json luggage    # at most 26 MiB (--mib)
#      pip download --no-deps --only-binary=:all: --python-version 3.12 --platform manylinux_2_28_x86_64 \
#          --platform manylinux_2_17_x86_64 --platform manylinux2014_x86_64 -d wheels \
#          soundfile cffi pycparser soxr Unidecode appdirs
#    and keep both folders out of git (.git/info/exclude).
# 2. There, with the repository, luggage/ and wheels/ in the working folder and $OUT for what comes back:
#      OUT=/somewhere sh resources/packs/seedling/recipe/gpu.sh 9.5
# 3. $OUT/seedling is the pack (seven files, each under 16 MiB); $OUT/logs tells how each network learned.
set -eu
MINUTES=${1:-9.5}
: "${OUT:?say where the pack goes: OUT=FOLDER}"
PYTHON=${PYTHON:-python3}
if [ -d wheels ]; then
    "$PYTHON" -m pip install -q --no-index --no-deps --no-compile --no-cache-dir --upgrade --target /tmp/site wheels/*.whl
    PYTHONPATH="/tmp/site${PYTHONPATH:+:$PYTHONPATH}"
    export PYTHONPATH
fi
export OMP_NUM_THREADS=4 PYTHONUNBUFFERED=1
"$PYTHON" -c 'import torch; print(torch.__version__, torch.cuda.is_available() and torch.cuda.get_device_name())'
"$PYTHON" -m engine.training.oneshot train luggage "$OUT" --minutes "$MINUTES"
