; Inno Setup script: the folder that PyInstaller made becomes an installer. See build.ps1, which defines Version and Variant.
#ifndef Version
  #define Version "0.0.0"
#endif
#ifndef Variant
  #define Variant "cpu"
#endif

[Setup]
AppId={{7C2B7A9E-6C0B-4E0B-9A55-2C9A6A1E8F10}
AppName=Coppice
AppVersion={#Version}
AppPublisher=The Coppice project
DefaultDirName={autopf}\Coppice
DefaultGroupName=Coppice
; For one user without administrator rights, or for all with them, as the user chooses.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\resources\icons\coppice.ico
UninstallDisplayIcon={app}\coppice.exe
OutputDir=..\..\dist
OutputBaseFilename=coppice-{#Version}-{#Variant}-windows-x64-setup
Compression=lzma2/normal
SolidCompression=yes
ChangesAssociations=yes
ChangesEnvironment=yes
WizardStyle=modern

[Tasks]
Name: desktopicon; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: association; Description: "Open .coppice songs with Coppice"
Name: path; Description: "Add the command 'coppice-console' to the PATH"; Flags: unchecked

[Files]
Source: "..\..\dist\coppice\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Coppice"; Filename: "{app}\coppice.exe"
Name: "{autodesktop}\Coppice"; Filename: "{app}\coppice.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.coppice"; ValueType: string; ValueData: "Coppice.Song"; Flags: uninsdeletevalue; Tasks: association
Root: HKA; Subkey: "Software\Classes\Coppice.Song"; ValueType: string; ValueData: "Coppice song"; Flags: uninsdeletekey; Tasks: association
Root: HKA; Subkey: "Software\Classes\Coppice.Song\DefaultIcon"; ValueType: string; ValueData: "{app}\coppice.exe,0"; Tasks: association
Root: HKA; Subkey: "Software\Classes\Coppice.Song\shell\open\command"; ValueType: string; ValueData: """{app}\coppice.exe"" ""%1"""; Tasks: association
Root: HKA; Subkey: "{code:EnvironmentKey}"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Check: NotOnPath; Tasks: path

[Run]
Filename: "{app}\coppice.exe"; Description: "{cm:LaunchProgram,Coppice}"; Flags: nowait postinstall skipifsilent

[Code]
function EnvironmentKey(Param: string): string;
begin
  if IsAdminInstallMode then
    Result := 'SYSTEM\CurrentControlSet\Control\Session Manager\Environment'
  else
    Result := 'Environment';
end;

function NotOnPath: Boolean;
var
  Known: string;
begin
  if not RegQueryStringValue(HKA, EnvironmentKey(''), 'Path', Known) then
    Known := '';
  Result := Pos(';' + Uppercase(ExpandConstant('{app}')) + ';', ';' + Uppercase(Known) + ';') = 0;
end;
