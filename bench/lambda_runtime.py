"""Runs one JVM as Lambda's managed runtime does, on this machine: Amazon's runtime interface client, the flags of the
managed Java runtimes at 512 MB, and a Runtime API on loopback that feeds it events and takes the times."""
import os
import selectors
import signal
import socket
import subprocess
import tempfile
import threading
import time
import uuid

API = '/2018-06-01/runtime/'
MAIN = 'com.amazonaws.services.lambda.runtime.api.client.AWSLambda'
JNI = 'com.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI'
# What the managed runtimes pass at 512 MB (85 % of it is heap), less AWS's own agent. The initial heap is what the JVM
# would choose on a machine of that size, not on this one.
FLAGS = ['-XX:MaxHeapSize=445645k', '-XX:InitialHeapSize=8m', '-XX:+UseSerialGC', '-XX:+TieredCompilation',
         '-XX:TieredStopAtLevel=1', '--add-opens=java.base/java.io=ALL-UNNAMED',
         '-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac', '-XX:+ErrorFileToStderr']


class Failed(Exception):
    """The function or the JVM did not do what was asked."""


def command(java, runtime, handler, flags):
    jars = sorted(os.path.join(runtime, f) for f in os.listdir(runtime) if f.endswith('.jar'))
    native = [os.path.join(runtime, f) for f in os.listdir(runtime) if f.endswith('.so')]
    return [java, *FLAGS, *flags, f'-D{JNI}={native[0]}', '-classpath', ':'.join(jars), MAIN, handler]


def parse_request(buffer):
    """One whole HTTP request as (method, path, body, bytes used), or None while there is more to come."""
    end = buffer.find(b'\r\n\r\n')
    if end < 0:
        return None
    lines = bytes(buffer[:end]).decode('latin-1').split('\r\n')
    method, path, _ = lines[0].split(' ', 2)
    headers = {k.strip().lower(): v.strip() for k, _, v in (line.partition(':') for line in lines[1:])}
    at = end + 4
    if headers.get('transfer-encoding', '').lower() != 'chunked':
        length = int(headers.get('content-length') or 0)
        return (method, path, bytes(buffer[at:at + length]), at + length) if len(buffer) >= at + length else None
    body = bytearray()
    while True:
        line = buffer.find(b'\r\n', at)
        if line < 0:
            return None
        size = int(bytes(buffer[at:line]).split(b';')[0], 16)
        if len(buffer) < line + size + 4:
            return None
        body += buffer[line + 2:line + 2 + size]
        at = line + size + 4
        if size == 0:
            return method, path, bytes(body), at


def cpu_ms(pid):
    """The CPU time of all threads of another process: its own clock, in nanoseconds."""
    try:
        return time.clock_gettime_ns((~pid << 3) | 2) / 1e6
    except OSError:
        return float('nan')


def peak_mb(pid):
    with open(f'/proc/{pid}/status') as status:
        return next((int(line.split()[1]) / 1024 for line in status if line.startswith('VmHWM:')), 0)


def hold(process, share, stop, period=0.020):
    """Holds a process to a share of one CPU, as Lambda does below 1,769 MB once the start is over: it is stopped when its
    slice of the period is used up and continued with the next. What it overspent is taken off the next slice."""
    budget, last, halted = share * period * 1000, cpu_ms(process.pid), False
    edge = time.perf_counter() + period
    while not stop.wait(0.0005) and process.poll() is None:
        used = cpu_ms(process.pid)
        budget -= used - last
        last = used
        while time.perf_counter() >= edge:
            edge += period
            budget = min(budget + share * period * 1000, share * period * 1000)
        if (budget <= 0) != halted:
            halted = not halted
            process.send_signal(signal.SIGSTOP if halted else signal.SIGCONT)
    if halted and process.poll() is None:
        process.send_signal(signal.SIGCONT)


def run(name, cmd, task_root, events, env=None, share=1.0, invocations=None, skip=0, graceful=False, timeout=120):
    """Starts one JVM, feeds it the events in turn and returns what was measured:
    init (start to ready), cold (start to first answer) and durations in ms, cpu_cold and cpu_warm in ms, peak in MB."""
    invocations = invocations or len(events)
    server = socket.create_server(('127.0.0.1', 0), backlog=16)
    server.setblocking(False)
    port = server.getsockname()[1]
    environment = {
        'AWS_LAMBDA_RUNTIME_API': f'127.0.0.1:{port}', '_HANDLER': cmd[-1], 'LAMBDA_TASK_ROOT': task_root,
        'AWS_LAMBDA_FUNCTION_NAME': 'bench', 'AWS_LAMBDA_FUNCTION_VERSION': '1',
        'AWS_LAMBDA_FUNCTION_MEMORY_SIZE': '512', 'AWS_LAMBDA_LOG_GROUP_NAME': '/aws/lambda/bench',
        'AWS_LAMBDA_LOG_STREAM_NAME': 'bench', 'AWS_LAMBDA_INITIALIZATION_TYPE': 'on-demand',
        'AWS_REGION': 'us-east-1', 'LANG': 'en_US.UTF-8', 'TZ': ':UTC', 'PATH': '/usr/bin:/bin', **(env or {})}
    measured = {'durations': [], 'answers': []}
    selector = selectors.DefaultSelector()
    selector.register(server, selectors.EVENT_READ, None)
    connections, brake, released = [], None, threading.Event()
    output = tempfile.TemporaryFile()
    now = time.perf_counter_ns
    start = now()
    process = subprocess.Popen(cmd, cwd=task_root, env=environment, stdin=subprocess.DEVNULL, stdout=output, stderr=output)
    pid, sent, current, sent_at, done = process.pid, 0, None, 0, False

    def log():
        output.seek(0)
        return output.read().decode('utf-8', 'replace')

    def fail(why):
        raise Failed(f'{name}: {why}\n{log()[-3000:]}')

    def handle(connection, method, path, body, at):
        nonlocal sent, current, sent_at, done, brake
        if path == API + 'invocation/next':
            if sent == 0:
                measured['init'] = (at - start) / 1e6
                if share < 1:
                    brake = threading.Thread(target=hold, args=(process, share, released), daemon=True)
                    brake.start()
            if sent >= invocations:
                done = True
                return
            if sent == skip:
                measured['cpu_skip'] = cpu_ms(pid)
            event = events[sent % len(events)]
            current = str(uuid.uuid4())
            sent += 1
            head = (f'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(event)}\r\n'
                    f'Lambda-Runtime-Aws-Request-Id: {current}\r\n'
                    f'Lambda-Runtime-Deadline-Ms: {int(time.time() * 1000) + 8000}\r\n'
                    'Lambda-Runtime-Invoked-Function-Arn: arn:aws:lambda:us-east-1:123456789012:function:bench\r\n\r\n')
            message = head.encode() + event
            sent_at = now()
            connection.sendall(message)
            return
        if path == f'{API}invocation/{current}/response':
            measured['durations'].append((at - sent_at) / 1e6)
            if len(measured['durations']) == 1:
                measured['cold'] = (at - start) / 1e6
                measured['cpu_cold'] = cpu_ms(pid)
            if len(measured['answers']) < len(events):
                measured['answers'].append(body)
            connection.sendall(b'HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n')
            return
        connection.sendall(b'HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n')
        fail(f'{method} {path}: {body[:1000].decode("utf-8", "replace")}')

    try:
        while not done:
            ready = selector.select(timeout=1.0)
            if not ready and process.poll() is not None:
                fail(f'the JVM ended with {process.returncode}')
            if (now() - start) / 1e9 > timeout:
                fail(f'no answer within {timeout} s')
            for key, _ in ready:
                if key.data is None:
                    accepted, _ = server.accept()
                    accepted.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                    connections.append(accepted)
                    selector.register(accepted, selectors.EVENT_READ, (accepted, bytearray()))
                    continue
                connection, buffer = key.data
                data = connection.recv(1 << 18)
                if not data:
                    selector.unregister(connection)
                    connection.close()
                    continue
                buffer += data
                if b'xpect: 100-continue' in buffer[:2048] and parse_request(buffer) is None:
                    connection.sendall(b'HTTP/1.1 100 Continue\r\n\r\n')
                request = parse_request(buffer)
                while request is not None and not done:
                    at = now()
                    method, path, body, used = request
                    del buffer[:used]
                    handle(connection, method, path, body, at)
                    request = parse_request(buffer)
        released.set()
        if brake:
            brake.join()
        measured['peak'] = peak_mb(pid)
        measured['cpu_warm'] = cpu_ms(pid) - measured.get('cpu_skip', 0)
        if graceful:
            process.send_signal(signal.SIGTERM)
            process.wait(timeout=timeout)
        measured['log'] = log()
    finally:
        released.set()
        if process.poll() is None:
            process.kill()
        process.wait()
        for connection in connections:
            connection.close()
        selector.close()
        server.close()
        output.close()
    return measured
