# Build Coppice for Windows: the folder dist\coppice, a zip of it, and an installer.
#
#     powershell -File installers\windows\build.ps1 [-Variant cpu|cuda]
#
# Needs Python 3.11 to 3.13 and, for the installer, Inno Setup 6.3 or later (iscc on the PATH or in its usual folder).
param([ValidateSet("cpu", "cuda")] [string] $Variant = "cpu")
$ErrorActionPreference = "Stop"
$Root = Resolve-Path "$PSScriptRoot\..\.."
Set-Location $Root
$Project = Get-Content pyproject.toml -Raw
$Version = [regex]::Match($Project, '(?m)^version = "([^"]+)"').Groups[1].Value
$Torch = [regex]::Match($Project, '"(torch==[^"]+)"').Groups[1].Value

function Invoke-Checked {
    & $args[0] $args[1..($args.Length - 1)]
    if ($LASTEXITCODE -ne 0) { throw "$($args -join ' ') failed" }
}

Invoke-Checked python -m venv build\venv
$Python = "build\venv\Scripts\python.exe"
$Index = if ($Variant -eq "cuda") { "cu128" } else { "cpu" }
Invoke-Checked $Python -m pip install --index-url "https://download.pytorch.org/whl/$Index" $Torch
Invoke-Checked $Python -m pip install . certifi pyinstaller==6.22.3
Invoke-Checked $Python -m PyInstaller installers\coppice.spec --noconfirm --distpath dist --workpath build\pyinstaller
Invoke-Checked dist\coppice\coppice-console.exe doctor

Compress-Archive -Force -Path dist\coppice -DestinationPath "dist\coppice-$Version-$Variant-windows-x64.zip"
$Inno = Get-Command iscc -ErrorAction SilentlyContinue
$Inno = if ($Inno) { $Inno.Source } else { "${env:ProgramFiles(x86)}\Inno Setup 6\ISCC.exe" }
Invoke-Checked $Inno "/DVersion=$Version" "/DVariant=$Variant" installers\windows\coppice.iss
