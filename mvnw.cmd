@echo off
rem Runs Maven at the version this project is built with. Fetches it once from Apache's release archive and checks it;
rem where the archive cannot be reached, an installed Maven does. MVNW_ARCHIVE may name a mirror of the same file.
setlocal
set "MVNW_VERSION=3.9.16"
set "MVNW_SHA512=ed41650d42485cfc243fad22158caf9cbb5dc408ce7a09ddb94dd42a019de929ca43065bfa450612cf12bf78b5cafa3884b96c090de326ff590448c933454af3"
set "MVNW_OLDEST=3.6.3"
if not defined MVNW_ARCHIVE set "MVNW_ARCHIVE=https://archive.apache.org/dist/maven/maven-3/%MVNW_VERSION%/binaries/apache-maven-%MVNW_VERSION%-bin.zip"
set "MVNW_STORE=%~dp0.mvn\wrapper\dist"
set "MVNW_HOME=%MVNW_STORE%\apache-maven-%MVNW_VERSION%"
if exist "%MVNW_HOME%\bin\mvn.cmd" goto fetched

powershell -NoProfile -ExecutionPolicy Bypass -Command ^
  "$ErrorActionPreference = 'Stop'; $ProgressPreference = 'SilentlyContinue';" ^
  "[Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12;" ^
  "$work = Join-Path $env:MVNW_STORE ('unfinished.' + [guid]::NewGuid()); $zip = Join-Path $work 'maven.zip';" ^
  "New-Item -ItemType Directory -Force $work | Out-Null;" ^
  "try { try { Invoke-WebRequest -UseBasicParsing -TimeoutSec 600 -Uri $env:MVNW_ARCHIVE -OutFile $zip } catch { exit 2 }" ^
  "  if ((Get-FileHash -Algorithm SHA512 $zip).Hash -ne $env:MVNW_SHA512) { exit 3 }" ^
  "  Expand-Archive -Path $zip -DestinationPath $work;" ^
  "  if (-not (Test-Path $env:MVNW_HOME)) { Move-Item (Join-Path $work ('apache-maven-' + $env:MVNW_VERSION)) $env:MVNW_HOME } }" ^
  "finally { Remove-Item -Recurse -Force $work -ErrorAction SilentlyContinue }"
if errorlevel 3 (
  echo mvnw: the checksum of %MVNW_ARCHIVE% is not the expected one; nothing was run 1>&2
  exit /b 1
)
if errorlevel 1 goto installed
if exist "%MVNW_HOME%\bin\mvn.cmd" goto fetched

:installed
set "MVNW_INSTALLED="
for /f "tokens=3" %%v in ('mvn --version 2^>nul ^| findstr /c:"Apache Maven"') do set "MVNW_INSTALLED=%%v"
if not defined MVNW_INSTALLED goto none
powershell -NoProfile -Command "if ([version]$env:MVNW_INSTALLED -lt [version]$env:MVNW_OLDEST) { exit 1 }"
if errorlevel 1 goto none
echo mvnw: Maven %MVNW_VERSION% could not be fetched, using the installed Maven %MVNW_INSTALLED% 1>&2
call mvn %*
exit /b %ERRORLEVEL%

:none
echo mvnw: Maven %MVNW_VERSION% could not be fetched from %MVNW_ARCHIVE%, and no Maven of at least %MVNW_OLDEST% is installed 1>&2
exit /b 1

:fetched
call "%MVNW_HOME%\bin\mvn.cmd" %*
exit /b %ERRORLEVEL%
