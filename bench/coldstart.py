"""Measures how fast the skill starts, beside an empty function (the floor) and an ordinary skill on Amazon's SDK.

Each is started again and again under Amazon's runtime client 2.9.0, in turn, so that whatever else the machine does
falls on all of them alike: at full CPU and at the share of a CPU that Lambda gives to 512, 256 and 128 MB once a function
is ready. Nothing runs on AWS. Prints tables, and writes coldstart.md and the chart coldstart.svg.

needs: Linux, python3, Maven (or ./mvnw), a JDK 17 (JAVA_HOME or java), and the skill packed by: mvn package
JAVA25=/path/to/a/jdk adds a second JDK to the comparison.
"""
import argparse
import io
import json
import os
import platform
import re
import shutil
import statistics
import subprocess
import sys
import time
import zipfile

import report
from lambda_runtime import Failed, command, run

HERE = os.path.dirname(os.path.abspath(__file__))
PROJECT = os.path.dirname(HERE)
TARGET = os.path.join(HERE, 'target')
RUNTIME = os.path.join(TARGET, 'runtime')
JAR = os.path.join(PROJECT, 'target', 'leaky-milk-helper.jar')
HANDLERS = {'floor': 'floor.BareHandler', 'peer': 'peer.PeerHandler', 'ours': 'leakymilk.skill.LeakyMilkStreamHandler'}
SHARES = {'full': 1.0, '512': 0.29, '256': 0.145, '128': 0.072}  # MB / 1,769 MB
WARM, WARM_UP = 3000, 1000


def stop(message):
    sys.exit('bench/run: ' + message)


def say(message):
    print(message, file=sys.stderr, flush=True)


def java_of(variable):
    """The java command of the JDK that a variable of the environment names, and its major version."""
    home = os.environ.get(variable)
    java = os.path.join(home, 'bin', 'java') if home else shutil.which('java')
    if not java or not os.access(java, os.X_OK):
        stop(f'no java at {java}: set {variable} to the folder of a JDK.' if home
             else 'no JDK found: install a JDK 17 and put its java on the PATH, or set JAVA_HOME to its folder.')
    text = subprocess.run([java, '-version'], capture_output=True, text=True).stderr
    version = re.search(r'version "(\d+)', text)
    if not version:
        stop(f'{java} -version tells no version: set JAVA_HOME to the folder of a JDK 17.')
    return java, int(version.group(1))


def jdks():
    found = [java_of('JAVA_HOME')]
    if found[0][1] < 17:
        stop(f'JDK {found[0][1]} is too old: set JAVA_HOME to the folder of a JDK 17.')
    if os.environ.get('JAVA25'):
        found.append(java_of('JAVA25'))
        if found[1][1] < 25:
            stop(f'JAVA25 is a JDK {found[1][1]}: set it to the folder of a JDK 25.')
    return found


def check_machine():
    if platform.system() != 'Linux':
        stop('only Linux can hold a process to a share of a CPU in the way used here; use a container elsewhere.')
    if not os.path.exists(JAR):
        stop('the skill is not packed: run "mvn package" first.')
    sources = (os.path.join(folder, name) for folder, _, names in os.walk(os.path.join(PROJECT, 'src', 'main')) for name in names)
    if max(map(os.path.getmtime, sources)) > os.path.getmtime(JAR):
        say('Note: src/main is newer than the packed skill; "mvn package" brings it up to date.')


def build():
    """The runtime client, the floor and the peer, and all three functions as Lambda unpacks them."""
    maven = shutil.which('mvn') or os.path.join(PROJECT, 'mvnw')
    machine = {'x86_64': 'linux-x86_64', 'aarch64': 'linux-aarch_64'}.get(platform.machine())
    if not machine:
        stop(f'the runtime client has no native part for {platform.machine()}.')
    say('Building what the skill is compared with ...')
    built = subprocess.run([maven, '-q', '-B', '-f', os.path.join(HERE, 'pom.xml'), f'-Dplatform={machine}', 'clean', 'process-classes'],
                           capture_output=True, text=True)
    if built.returncode:
        say(built.stdout + built.stderr)
        stop('Maven failed, see above. The first time it needs the network for the SDK and the runtime client.')
    roots = {name: os.path.join(TARGET, name) for name in HANDLERS}
    for name in ('floor', 'peer'):
        shutil.copytree(os.path.join(TARGET, 'classes', name), os.path.join(roots[name], name), dirs_exist_ok=True)
    with zipfile.ZipFile(JAR) as jar:
        jar.extractall(roots['ours'])
    for name in os.listdir(RUNTIME):
        with zipfile.ZipFile(os.path.join(RUNTIME, name)) as jar:
            for entry in jar.namelist():
                if entry.endswith('.so'):
                    with open(os.path.join(RUNTIME, os.path.basename(entry)), 'wb') as native:
                        native.write(jar.read(entry))
    return roots


def archive(java, version, roots, events):
    """The flags for a class archive of the runtime client, which the managed runtimes bring as well."""
    floor = command(java, RUNTIME, HANDLERS['floor'], [])
    if version >= 25:
        cache = os.path.join(TARGET, f'runtime-{version}.aot')
        run('archive', floor[:1] + [f'-XX:AOTCacheOutput={cache}'] + floor[1:], roots['floor'], events, graceful=True)
        flags, made = [f'-XX:AOTCache={cache}'], cache
    else:
        made, names = os.path.join(TARGET, f'runtime-{version}.jsa'), os.path.join(TARGET, 'classes.lst')
        run('archive', floor[:1] + [f'-XX:DumpLoadedClassList={names}'] + floor[1:], roots['floor'], events, graceful=True)
        with open(names) as listed:
            kept = [line for line in listed if 'source:' not in line]
        with open(names, 'w') as listed:
            listed.writelines(kept)
        subprocess.run([java, '-Xshare:dump', f'-XX:SharedClassListFile={names}', f'-XX:SharedArchiveFile={made}', '-cp',
                        floor[floor.index('-classpath') + 1]], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        flags = ['-Xshare:auto', f'-XX:SharedArchiveFile={made}']
    if not os.path.exists(made):
        stop(f'JDK {version} wrote no class archive of the runtime client.')
    return flags


def zipped(folder):
    """The size of a folder as an uploaded zip."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, 'w', zipfile.ZIP_DEFLATED) as packed:
        for at, _, names in sorted(os.walk(folder)):
            for name in sorted(names):
                packed.write(os.path.join(at, name), os.path.relpath(os.path.join(at, name), folder))
    return len(buffer.getvalue())


def classes(cmd, root, events, env):
    """How many classes of the package are loaded for the first event, and for all of them."""
    counts = []
    for some in (events[:1], events):
        file = os.path.join(TARGET, 'classes.log')
        run('classes', cmd[:1] + [f'-Xlog:class+load:file={file}'] + cmd[1:], root, some, env, graceful=True)
        with open(file) as log:
            counts.append(sum('source: file:' + root + '/' in line for line in log))
    return counts


def check(name, measured, kinds):
    """A function that answers fast but wrongly must not be measured."""
    for kind, body in zip(kinds, measured['answers']):
        answer = json.loads(body)
        if name != 'floor' and kind != 'session ended' and 'outputSpeech' not in answer.get('response', {}):
            raise Failed(f'{name} says nothing to: {kind}')
    if name == 'ours' and re.search('Refused|Failed', measured['log']):
        raise Failed('the skill refuses its events:\n' + measured['log'][-2000:])


def options():
    parser = argparse.ArgumentParser(prog='bench/run', description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--rounds', type=int, default=15, metavar='N', help='how often each is started (default 15)')
    parser.add_argument('--quick', action='store_true', help='3 rounds, written to bench/target: does it work, and about how fast is it')
    parser.add_argument('--out', metavar='DIR', help='where coldstart.md and coldstart.svg go, seen from the top of the project (default docs)')
    chosen = parser.parse_args()
    if chosen.rounds < 1:
        parser.error('--rounds must be 1 or more')
    if chosen.quick:
        chosen.rounds = 3
    chosen.out = os.path.join(PROJECT, chosen.out or (os.path.relpath(TARGET, PROJECT) if chosen.quick else 'docs'))
    return chosen


def main():
    chosen = options()
    machines = jdks()
    check_machine()
    began = time.time()
    roots = build()
    folder = os.path.join(HERE, 'events')
    names = sorted(os.listdir(folder))
    kinds = [name[2:-5].replace('-', ' ') for name in names]
    events = []
    for name in names:
        with open(os.path.join(folder, name), 'rb') as file:
            events.append(file.read())
    env = {'SKILL_ID': json.loads(events[0])['context']['System']['application']['applicationId']}

    plan, package = [], {}
    for java, version in machines:
        flags = archive(java, version, roots, events)
        for name, handler in HANDLERS.items():
            cmd = command(java, RUNTIME, handler, flags)
            check(name, run(name, cmd, roots[name], events, env), kinds)  # not counted: fills the page cache
            plan += [(version, share, name, cmd) for share in SHARES]
            if version == machines[0][1]:
                package[name] = (os.path.getsize(JAR) if name == 'ours' else zipped(roots[name]),
                                 *classes(cmd, roots[name], events, env))
    plan.sort(key=lambda one: (one[0], list(SHARES).index(one[1])))  # the three beside each other

    results = {one[:3]: [] for one in plan}
    warm = {(version, name): [] for _, version in machines for name in HANDLERS}
    measuring = time.time()
    for number in range(chosen.rounds):
        for version, share, name, cmd in plan:
            for attempt in (1, 2):
                try:
                    measured = run(name, cmd, roots[name], events, env, SHARES[share])
                    break
                except Failed:
                    if attempt == 2:
                        raise
            results[version, share, name].append(measured)
            if share == 'full':
                measured = run(name, cmd, roots[name], events, env, invocations=WARM, skip=WARM_UP)
                durations = measured['durations'][WARM_UP:]
                warm[version, name].append({'p50': statistics.median(durations) * 1000,
                                            'cpu': measured['cpu_warm'] * 1000 / len(durations)})
        left = (time.time() - measuring) / (number + 1) * (chosen.rounds - number - 1)
        say(f'round {number + 1} of {chosen.rounds}, about {left / 60:.0f} min left' if left >= 60
            else f'round {number + 1} of {chosen.rounds}, about {left:.0f} s left')

    page = report.page([version for _, version in machines], results, warm, package, kinds, chosen.rounds)
    print(page)
    os.makedirs(chosen.out, exist_ok=True)
    with open(os.path.join(chosen.out, 'coldstart.md'), 'w', encoding='utf-8') as file:
        file.write(page)
    with open(os.path.join(chosen.out, 'coldstart.svg'), 'w', encoding='utf-8') as file:
        file.write(report.chart(machines[0][1], results))
    say(f'Written to {os.path.relpath(chosen.out, PROJECT)}/coldstart.md and .svg after {(time.time() - began) / 60:.0f} min.')


if __name__ == '__main__':
    try:
        main()
    except Failed as failure:
        stop(str(failure))
    except KeyboardInterrupt:
        stop('interrupted; nothing was written.')
