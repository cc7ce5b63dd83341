@echo off
rem Starts the program on Windows: huis build, huis check, huis serve ...
rem Who clicks on this file gets the editor.
rem A released program lies in lib; among its source, it is built first when it is not there or too old.
rem   JAVA_HOME       which Java; without it, the java on the PATH. A release with its own Java uses that
rem   HUIS_JAVA_OPTS  extra options for Java
setlocal DisableDelayedExpansion EnableExtensions
rem Letters with an accent need the code page of UTF-8; the one that was there comes back.
set "HUIS_TEKENS="
for /f "tokens=2 delims=:" %%C in ('chcp') do set "HUIS_TEKENS=%%C"
chcp 65001 >nul
rem Whoever clicked on the file, so without words behind it, gets the editor and reads what goes wrong.
set "HUIS_KLIK="
if "%~1"=="" if not defined CI echo "%CMDCMDLINE:"=%" | findstr /i /c:" /c " >nul && set "HUIS_KLIK=ja"
if defined HUIS_KLIK goto klik
call :begin %*
set "HUIS_UIT=%errorlevel%"
goto einde
:klik
call :begin serve --open
set "HUIS_UIT=%errorlevel%"
:einde
if defined HUIS_TEKENS chcp %HUIS_TEKENS% >nul
if defined HUIS_KLIK pause
exit /b %HUIS_UIT%

:begin
for %%I in ("%~dp0.") do set "HUIS_HOME=%%~fI"
set "HUIS_JAR=%HUIS_HOME%\generator\target\huis.jar"
set "HUIS_ARCHIEF=%HUIS_HOME%\generator\target\huis"
set "HUIS_UITGAVE="
if exist "%HUIS_HOME%\lib\huis.jar" set "HUIS_UITGAVE=ja"
if defined HUIS_UITGAVE call :uitgave
set "HUIS_SLOT=%HUIS_HOME%\.huis\bouw.slot"
set "HUIS_BEZIG=%HUIS_HOME%\generator\target\.bezig"
set "HUIS_WACHT=0"

set "HUIS_JAVA=java"
if defined HUIS_UITGAVE if exist "%HUIS_HOME%\java\bin\java.exe" set "JAVA_HOME=%HUIS_HOME%\java"
if defined JAVA_HOME set "HUIS_JAVA=%JAVA_HOME%\bin\java.exe"
if defined JAVA_HOME if not exist "%HUIS_JAVA%" (
    >&2 echo huis: In JAVA_HOME staat geen Java. Pas JAVA_HOME aan of maak het leeg.
    exit /b 2
)
if not defined JAVA_HOME (
    where java >nul 2>&1
    if errorlevel 1 (
        >&2 echo huis: Java is niet gevonden. Installeer Java 17 of nieuwer.
        exit /b 2
    )
)
set "HUIS_VERSIE="
for /f "tokens=3" %%V in ('^""%HUIS_JAVA%" -version 2^>^&1 ^| findstr /c:version^"') do if not defined HUIS_VERSIE set "HUIS_VERSIE=%%~V"
set "HUIS_HOOFD=0"
for /f "delims=.-+ tokens=1" %%M in ("%HUIS_VERSIE%") do set "HUIS_HOOFD=%%M"
if %HUIS_HOOFD% LSS 17 (
    >&2 echo huis: Java %HUIS_VERSIE% is te oud. Installeer Java 17 of nieuwer.
    exit /b 2
)

if defined HUIS_UITGAVE goto start
:kijk
call :verouderd
if errorlevel 1 goto start
where mvn >nul 2>&1
if errorlevel 1 (
    >&2 echo huis: Maven ^(mvn^) is niet gevonden en is nodig om het programma te bouwen. Installeer Maven 3.8 of nieuwer.
    exit /b 2
)
if not exist "%HUIS_HOME%\.huis" mkdir "%HUIS_HOME%\.huis"
mkdir "%HUIS_SLOT%" 2>nul
if not errorlevel 1 goto bouw
rem Another one is building: wait for it, at most five minutes.
if %HUIS_WACHT% GEQ 150 (
    rmdir /s /q "%HUIS_SLOT%" 2>nul
    set "HUIS_WACHT=0"
    goto kijk
)
if %HUIS_WACHT% EQU 0 >&2 echo huis: het programma wordt al gebouwd, even wachten...
set /a HUIS_WACHT+=1
ping -n 3 127.0.0.1 >nul
goto kijk

:bouw
rem As long as this file is there, what stands in target is no program.
if exist "%HUIS_BEZIG%" rmdir /s /q "%HUIS_HOME%\generator\target\lib" 2>nul
if not exist "%HUIS_HOME%\generator\target" mkdir "%HUIS_HOME%\generator\target"
>"%HUIS_BEZIG%" echo bezig
>&2 echo huis: het programma wordt eerst gebouwd, dat duurt even...
pushd "%HUIS_HOME%"
call mvn -q -Dsnel -DskipTests -Dspotless.check.skip package >"%HUIS_SLOT%\uitvoer" 2>&1
set "HUIS_CODE=%errorlevel%"
popd
if not "%HUIS_CODE%"=="0" (
    >&2 type "%HUIS_SLOT%\uitvoer"
    rmdir /s /q "%HUIS_SLOT%"
    >&2 echo huis: Het programma kon niet gebouwd worden. Wat Maven daarover zegt, staat hierboven.
    exit /b 2
)
del "%HUIS_BEZIG%"
powershell -NoProfile -Command "(Get-Item -LiteralPath $env:HUIS_JAR).LastWriteTime = (Get-Item -LiteralPath $env:HUIS_SLOT).CreationTime"
rmdir /s /q "%HUIS_SLOT%"

:start
rem Colours only where they are shown, and never in a file.
set "HUIS_KLEUR=-Dhuis.kleur=false"
if defined WT_SESSION powershell -NoProfile -Command "exit [int][Console]::IsOutputRedirected" && set "HUIS_KLEUR=-Dhuis.kleur=true -Dhuis.terminal=true"
set "HUIS_EXTRA="
if %HUIS_HOOFD% GEQ 19 if defined HUIS_ARCHIEF set HUIS_EXTRA=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%HUIS_ARCHIEF%-%HUIS_VERSIE%.jsa"
if %HUIS_HOOFD% GEQ 24 set HUIS_EXTRA=%HUIS_EXTRA% --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
"%HUIS_JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xss4m -Xshare:auto -Xlog:disable %HUIS_EXTRA% -Dorg.freemarker.loggerLibrary=none -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 %HUIS_KLEUR% %HUIS_JAVA_OPTS% -cp "%HUIS_JAR%" be.huisvanhetkind.cli.Main %*
exit /b %errorlevel%

rem A released program writes nothing in its own folder: what it keeps goes where the user has such things.
:uitgave
set "HUIS_JAR=%HUIS_HOME%\lib\huis.jar"
set "HUIS_ARCHIEF="
if not defined LOCALAPPDATA exit /b 0
if not exist "%LOCALAPPDATA%\huis" mkdir "%LOCALAPPDATA%\huis" 2>nul
if not exist "%LOCALAPPDATA%\huis" exit /b 0
for %%I in ("%HUIS_HOME%") do set "HUIS_ARCHIEF=%LOCALAPPDATA%\huis\%%~nxI"
exit /b 0

rem Exit code 0 when the jar is missing or older than a source file, else 1.
:verouderd
if not exist "%HUIS_JAR%" exit /b 0
if exist "%HUIS_BEZIG%" exit /b 0
rem A jar ends with a list of what is in it.
powershell -NoProfile -Command "$b = [IO.File]::ReadAllBytes($env:HUIS_JAR); $n = $b.Length; if ($n -gt 22 -and $b[$n-22] -eq 80 -and $b[$n-21] -eq 75 -and $b[$n-20] -eq 5 -and $b[$n-19] -eq 6) { exit 1 } else { exit 0 }"
if not errorlevel 1 exit /b 0
powershell -NoProfile -Command "$j = (Get-Item -LiteralPath $env:HUIS_JAR).LastWriteTime; $h = $env:HUIS_HOME; $s = Get-Item -LiteralPath ($h + '\pom.xml'), ($h + '\generator\pom.xml'); $s += Get-ChildItem -LiteralPath ($h + '\generator\src\main') -Recurse; if ($s | Where-Object { $_.LastWriteTime -gt $j }) { exit 0 } else { exit 1 }"
exit /b %errorlevel%
