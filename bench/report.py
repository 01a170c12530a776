"""The tables and the chart of what was measured."""
import math
import statistics

TITLES = {'floor': 'empty function', 'ours': 'this skill', 'peer': 'ordinary SDK skill'}
SHARE_TITLES = {'full': 'no limit', '512': '512 MB', '256': '256 MB', '128': '128 MB'}
SHARE_OF_512 = 0.29
# US prices for x86: a million requests, and one GB for one second
REQUESTS, GB_SECOND = 0.20, 0.0000166667
AWS_IS_SLOWER = 2.08  # an empty java17 function starts in 210 ms there (public daily figures) and in 101 ms here


def median(values):
    return statistics.median(list(values))


def of(rounds, key):
    return [one[key] for one in rounds]


def ratio(these, those):
    """The median of the ratios round by round: what disturbs a round disturbs both."""
    return median(a / b for a, b in zip(these, those))


def number(value, digits=3):
    """Three significant digits, with commas."""
    if value == 0:
        return '0'
    places = max(0, digits - 1 - math.floor(math.log10(abs(value))))
    return f'{value:,.{places}f}' if value < 1000 else f'{value:,.0f}'


def times(these, those):
    factor = ratio(these, those)
    return f'{factor:.2f}x' if factor < 10 else f'{factor:.1f}x' if factor < 100 else f'{factor:.0f}x'


def spread(values):
    return f'{median(values):,.0f} [{min(values):,.0f}-{max(values):,.0f}]'


def table(heads, rows):
    lines = ['| ' + ' | '.join(heads) + ' |', '| --- ' + '| ---: ' * (len(heads) - 1) + '|']
    return '\n'.join(lines + ['| ' + ' | '.join(row) + ' |' for row in rows]) + '\n'


def cost(cold_ms, warm_cpu_ms, cold_share, gigabytes=0.5):
    """Dollars for a million requests at 512 MB. Lambda bills the start, and each request by the begun millisecond."""
    warm = math.ceil(warm_cpu_ms / SHARE_OF_512)
    seconds = cold_share * cold_ms / 1000 + (1 - cold_share) * warm / 1000
    return REQUESTS + 1e6 * seconds * gigabytes * GB_SECOND


def page(versions, results, warm, package, kinds, rounds):
    parts = ['# How fast it starts', '',
             '![Time from nothing to the first answer, by memory](coldstart.svg)', '',
             f'Medians of {rounds} round{"s" if rounds > 1 else ""} [smallest-largest], in milliseconds. Each round starts all three in turn under Amazon\'s runtime '
             'interface client 2.9.0, with the flags of the managed runtime at 512 MB. The columns of 512, 256 and 128 MB hold the '
             'process to 0.29, 0.145 and 0.072 of a CPU once it is ready, as Lambda does. **Nothing here ran on AWS**: compare '
             'within a table, not with another machine. Made by `bench/run`, which tells more with `--help`.', '',
             '- **empty function**: answers with a constant; the least that a function can be.',
             '- **ordinary SDK skill**: six handlers with fixed answers on `ask-sdk-core` and `ask-sdk-lambda-support` 2.86.0, their '
             'dependencies as they come.', '']
    for version in versions:
        parts += [f'## From nothing to the first answer, JDK {version}', '']
        rows = []
        for name in TITLES:
            cells = []
            for share in SHARE_TITLES:
                cold = of(results[version, share, name], 'cold')
                floor = of(results[version, share, 'floor'], 'cold')
                cells.append(spread(cold) + ('' if name == 'floor' else f', {times(cold, floor)}'))
            rows.append([TITLES[name], *cells])
        rows.append(['**SDK skill / this skill**', *(
            f'**{times(of(results[version, share, "peer"], "cold"), of(results[version, share, "ours"], "cold"))}**'
            for share in SHARE_TITLES)])
        parts += [table(['', *SHARE_TITLES.values()], rows)]

    for version in versions:
        parts += [f'## First of its kind, JDK {version}, 512 MB', '',
                  'What each kind of event costs the first time, after the launch that started the function.', '']
        rows = []
        for i, kind in enumerate(kinds[1:], 1):
            rows.append([kind, *(number(median(one['durations'][i] for one in results[version, '512', name])) for name in TITLES)])
        rows.append(['together', *(number(median(sum(one['durations'][1:]) for one in results[version, '512', name])) for name in TITLES)])
        parts += [table(['', *TITLES.values()], rows)]

    version = versions[0]
    parts += [f'## Everything else, JDK {version}', '']
    full = {name: results[version, 'full', name] for name in TITLES}
    rows = []
    for title, values in (
            ('CPU until the first answer, ms', {name: of(full[name], 'cpu_cold') for name in TITLES}),
            ('warm, typical answer (p50), microseconds', {name: of(warm[version, name], 'p50') for name in TITLES}),
            ('warm, CPU for an answer, microseconds', {name: of(warm[version, name], 'cpu') for name in TITLES}),
            ('memory at its peak, MB', {name: of(full[name], 'peak') for name in TITLES})):
        rows.append([title, *(f'{number(median(values[name]))}' + ('' if name == 'floor' else f', {times(values[name], values["floor"])}')
                              for name in TITLES)])
    rows.append(['package, kB', *(f'{package[name][0] / 1000:,.0f}' for name in TITLES)])
    rows.append(['classes loaded from it for the launch', *(f'{package[name][1]:,}' for name in TITLES)])
    rows.append(['classes loaded from it for all kinds of event', *(f'{package[name][2]:,}' for name in TITLES)])
    for part in (0.01, 0.05, 0.20):
        cells = []
        for name in TITLES:
            cold = median(of(results[version, '512', name], 'cold'))
            cpu = median(of(warm[version, name], 'cpu')) / 1000
            cells.append(f'${cost(cold, cpu, part):.2f}-{cost(cold * AWS_IS_SLOWER, cpu, part):.2f}')
        rows.append([f'a million requests, {part:.0%} of them cold, **on paper**', *cells])
    parts += [table(['', *TITLES.values()], rows)]
    parts += [f'The cost is computed, not billed: ${REQUESTS:.2f} a million requests and ${GB_SECOND:.10f} for a GB-second (x86), 512 MB, the start '
              'billed, a warm request by the begun millisecond. From the times above to '
              f'{AWS_IS_SLOWER} times the cold ones, because an empty function starts that much slower on AWS (public daily figures).', '']
    return '\n'.join(parts)


def chart(version, results):
    """Bars as SVG, readable on light and on dark."""
    shares, names = ['512', '256', '128'], ['floor', 'ours', 'peer']
    colds = {(share, name): median(of(results[version, share, name], 'cold')) / 1000 for share in shares for name in names}
    width, left, right, bar, gap, top = 760, 190, 84, 17, 20, 56
    longest = max(8.5, *colds.values())
    scale = (width - left - right) / longest
    group = 3 * (bar + 4) + gap
    height = top + len(shares) * group + 30
    svg = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img" '
           'font-family="system-ui, -apple-system, Segoe UI, Helvetica, Arial, sans-serif" font-size="13">',
           '<title>Time from nothing to the first answer, by memory</title>',
           # one set of middle tones: a page may be dark where the reader's system says light
           '<style>text,.floor{fill:#768390}.line{stroke:#768390}.strong{font-weight:600}.ours{fill:#1f9d7a}.peer{fill:#c77414}</style>',
           '<text class="strong" x="10" y="22" font-size="15">From nothing to the first answer, in seconds</text>',
           f'<text x="10" y="41">JDK {version}, at the share of a CPU that Lambda gives to each size of memory</text>']
    limit = left + 8 * scale
    bottom = top + len(shares) * group - gap + 6
    svg += [f'<line class="line" x1="{limit:.1f}" x2="{limit:.1f}" y1="{top}" y2="{bottom}" stroke-dasharray="3 4"/>',
            f'<text x="{limit:.1f}" y="{bottom + 18}" text-anchor="middle">Alexa gives up after 8</text>']
    for i, share in enumerate(shares):
        y = top + i * group
        svg.append(f'<text class="strong" x="10" y="{y + bar + 4 + bar / 2 + 4:.1f}">{share} MB</text>')
        for name in names:
            seconds = colds[share, name]
            length = max(2, seconds * scale)
            middle = y + bar / 2 + 4.5
            strong = ' class="strong ours"' if name == 'ours' else ''
            svg += [f'<text{strong} x="{left - 8}" y="{middle:.1f}" text-anchor="end">{TITLES[name]}</text>',
                    f'<rect class="{name}" x="{left}" y="{y}" width="{length:.1f}" height="{bar}" rx="2"/>',
                    f'<text{strong} x="{left + length + 6:.1f}" y="{middle:.1f}">{seconds:.2f}</text>']
            y += bar + 4
    return '\n'.join(svg + ['</svg>', ''])
