"""How the packed skill bears many turns in one environment, under Amazon's runtime client and the flags of the managed
runtime: turns a second, the slowest turns, and memory as they pass. Needs what bench/run needs; run from anywhere:

    python3 bench/load.py            a million turns, a quarter of an hour
    python3 bench/load.py 50000
"""
import json
import os
import sys
import threading
import time

import coldstart
import lambda_runtime


def resident_mb(pid):
    with open(f'/proc/{pid}/status') as status:
        return next((int(line.split()[1]) / 1024 for line in status if line.startswith('VmRSS:')), 0)


def child():
    """The one process that this one has started; 0 while there is none."""
    with open(f'/proc/self/task/{os.getpid()}/children') as children:
        return next(map(int, children.read().split()), 0)


def watch(samples, stop):
    pid = 0
    while not stop.wait(1):
        pid = pid or child()
        try:
            samples.append(resident_mb(pid))
        except OSError:
            return


def main():
    turns = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    coldstart.check_machine()
    java, version = coldstart.jdks()[0]
    roots = coldstart.build()
    folder = os.path.join(coldstart.HERE, 'events')
    names = sorted(os.listdir(folder))
    events = [open(os.path.join(folder, name), 'rb').read() for name in names]
    env = {'SKILL_ID': json.loads(events[0])['context']['System']['application']['applicationId']}
    command = lambda_runtime.command(java, coldstart.RUNTIME, coldstart.HANDLERS['ours'], [])
    samples, stop = [], threading.Event()
    watcher = threading.Thread(target=watch, args=(samples, stop), daemon=True)
    watcher.start()
    begun = time.perf_counter()
    measured = lambda_runtime.run('load', command, roots['ours'], events, env, invocations=turns, timeout=7200)
    seconds = time.perf_counter() - begun
    stop.set()
    watcher.join()
    coldstart.check('ours', measured, [name[2:-5].replace('-', ' ') for name in names])
    took = sorted(measured['durations'])

    def at(share):
        return took[min(len(took) - 1, int(len(took) * share))]
    print(f'JDK {version}: {turns:,} turns in {seconds:.0f} s, {turns / seconds:.0f} a second; '
          f'p50 {at(.5):.2f} ms, p99 {at(.99):.2f}, p99.9 {at(.999):.2f}, slowest {took[-1]:.1f}')
    tenths = [samples[min(len(samples) - 1, len(samples) * tenth // 10)] for tenth in range(1, 11)] if samples else []
    print('MB resident, tenth by tenth:', ' '.join(f'{mb:.0f}' for mb in tenths), f'; peak {measured["peak"]:.0f}')


if __name__ == '__main__':
    main()
