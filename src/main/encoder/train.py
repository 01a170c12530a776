"""Teaches a small sentence encoder what people ask, tell and reply, and writes it as the build takes it.

    python train.py rows.tsv base.onnx tokenizer.json out.encoder

Beside it, out.expected.tsv holds what it makes of sixty rows, for a test.

rows.tsv   target/encoder/<language>.tsv, written by the build: kind, class, question, words, words misheard
base.onnx  all-MiniLM-L6-v2 as it was published, with its tokenizer.json (docs/how-to/encoder.md tells where from)

The first LAYERS of the base are taught all four kinds at once: which topic (or piece of its answer) is asked about, which
emergency is told if any, what a reply means behind its question, and which of the other signs are told. Its pieces of words are kept as they are; those that are
hardly ever said in this matter are left out. Fixed seeds: on one machine the same rows give the same encoder.
"""
import json, random, struct, sys, time

import numpy
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import nn

LAYERS, WIDTH, HEADS, INNER, MOST_PIECES = 4, 384, 12, 1536, 48
ROUNDS, RATE, BATCH, DROPOUT = 4, 2.5e-4, 96, 0.1
COMMON = 14000  # the base lists its words from the most to the least common: those before this number are all kept
MISHEARD = 0.2  # so often a row is learned as a recogniser may hear it
CLS, SEP, UNKNOWN = '[CLS]', '[SEP]', '[UNK]'
ANY = 'any'


def pieces_of(word, known):
    """The longest known pieces of a word, from its front; one unknown where there are none."""
    pieces, start = [], 0
    while start < len(word):
        end = len(word)
        while end > start and ('##' if start else '') + word[start:end] not in known:
            end -= 1
        if end == start:
            return [UNKNOWN]
        pieces.append(('##' if start else '') + word[start:end])
        start = end
    return pieces


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.inner, self.outer = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.attended, self.done = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x, mask):
        batch, length, _ = x.shape
        split = lambda t: t.view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2)
        seen = F.scaled_dot_product_attention(split(self.query(x)), split(self.key(x)), split(self.value(x)),
                                              attn_mask=mask, dropout_p=DROPOUT if self.training else 0)
        seen = self.out(seen.transpose(1, 2).reshape(batch, length, WIDTH))
        x = self.attended(x + F.dropout(seen, DROPOUT, self.training))
        return self.done(x + F.dropout(self.outer(F.gelu(self.inner(x))), DROPOUT, self.training))


class Encoder(nn.Module):
    def __init__(self, words, places, kinds, heads):
        super().__init__()
        self.words, self.places = nn.Embedding.from_pretrained(words), nn.Embedding.from_pretrained(places)
        self.kinds, self.begun = nn.Parameter(kinds), nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.heads = nn.ModuleDict({name: nn.Linear(WIDTH, len(classes)) for name, classes in heads.items()})

    def forward(self, numbers, second, mask):
        x = self.words(numbers) + self.places.weight[:numbers.shape[1]] + self.kinds[second]
        x = F.dropout(self.begun(x), DROPOUT, self.training)
        for layer in self.layers:
            x = layer(x, mask[:, None, None, :])
        weight = mask.float()[:, :, None]
        return F.dropout((x.float() * weight).sum(1) / weight.sum(1), DROPOUT, self.training)


def base(path):
    """The published weights by name; those without one are found by the step that they serve."""
    graph = onnx.load(path).graph
    weights = {each.name: torch.tensor(numpy_helper.to_array(each)) for each in graph.initializer}
    for node in graph.node:
        if node.op_type == 'MatMul' and node.input[1] in weights:
            name = node.name.strip('/').removesuffix('/MatMul').replace('/', '.') + '.weight'
            weights[name] = weights[node.input[1]].t().contiguous()
    return weights


def begin(encoder, weights):
    state = encoder.state_dict()
    names = {'query': 'attention.self.query', 'key': 'attention.self.key', 'value': 'attention.self.value',
             'out': 'attention.output.dense', 'inner': 'intermediate.dense', 'outer': 'output.dense',
             'attended': 'attention.output.LayerNorm', 'done': 'output.LayerNorm'}
    for i in range(LAYERS):
        for ours, theirs in names.items():
            for part in ('weight', 'bias'):
                state[f'layers.{i}.{ours}.{part}'].copy_(weights[f'encoder.layer.{i}.{theirs}.{part}'])
    for part in ('weight', 'bias'):
        state[f'begun.{part}'].copy_(weights[f'embeddings.LayerNorm.{part}'])


class Rows:
    def __init__(self, path, known):
        self.heads, self.sentences, self.replies = {}, {}, []
        self.known, self.cache = known, {}
        for line in open(path, encoding='utf-8'):
            kind, name, question, words, misheard = line.rstrip('\n').split('\t')
            classes = self.heads.setdefault(kind, {})
            if kind == 'lesser':
                # what an author wrote comes before what the wordings hear in the same words
                signs = [classes.setdefault(sign, len(classes)) for sign in name.split('|') if sign]
                self.sentences.setdefault(words, {'misheard': misheard}).setdefault(kind, signs)
                continue
            number = classes.setdefault(name, len(classes))
            if kind == 'replied':
                self.replies.append((question, words, misheard, number))
            else:
                classes_of = self.sentences.setdefault(words, {'misheard': misheard})
                if classes_of.setdefault(kind, number) != number:
                    # a sentence of two classes teaches the first, which is told so that an author can choose
                    print(f'two classes of {kind}: {words}', flush=True)
        self.questions = sorted({question for question, *_ in self.replies} - {ANY})

    def numbers(self, words):
        found = self.cache.get(words)
        if found is None:
            found = self.cache[words] = [self.known[p] for word in words.split() for p in pieces_of(word, self.known)]
        return found

    def row(self, words, question=None):
        """Numbers of pieces, and which of them are the reply's."""
        first = [self.known[CLS]] + (self.numbers(question.replace('-', ' ')) + [self.known[SEP]] if question else [])
        second = (self.numbers(words) + [self.known[SEP]])[:MOST_PIECES - len(first)]
        return first + second, [0] * len(first) + [1 if question else 0] * len(second)


def padded(rows):
    length = max(len(numbers) for numbers, _ in rows)
    numbers, second = torch.zeros(len(rows), length, dtype=torch.long), torch.zeros(len(rows), length, dtype=torch.long)
    mask = torch.zeros(len(rows), length, dtype=torch.bool)
    for i, (row, kind) in enumerate(rows):
        numbers[i, :len(row)], second[i, :len(row)], mask[i, :len(row)] = torch.tensor(row), torch.tensor(kind), True
    return numbers, second, mask


def batches(rows):
    """In a new order each round, those of like length together, so that little is padded."""
    random.shuffle(rows)
    for start in range(0, len(rows), 50 * BATCH):
        near = sorted(rows[start:start + 50 * BATCH], key=lambda row: len(row[0][0]))
        yield from (near[i:i + BATCH] for i in range(0, len(near), BATCH))


def round_of(rows):
    heard = lambda words, misheard: misheard if random.random() < MISHEARD else words
    told = [(rows.row(heard(words, of['misheard'])), of.get('topics', -100), of.get('signs', -100), -100, of.get('lesser'))
            for words, of in rows.sentences.items()]
    replied = [(rows.row(heard(words, misheard), random.choice(rows.questions) if question == ANY else question),
                -100, -100, means, None) for question, words, misheard, means in rows.replies]
    both = list(batches(told)) + list(batches(replied))
    random.shuffle(both)
    return both


def teach(encoder, rows):
    steps, step, begun = 0, 0, time.time()
    grown = [p for name, p in encoder.named_parameters() if p.requires_grad and not name.startswith('heads')]
    new = list(encoder.heads.parameters())
    learner = torch.optim.AdamW([{'params': grown, 'lr': RATE}, {'params': new, 'lr': 10 * RATE}], weight_decay=0.01)
    rates = [group['lr'] for group in learner.param_groups]
    encoder.train()
    for done in range(ROUNDS):
        all_batches = round_of(rows)
        steps = steps or ROUNDS * len(all_batches)
        lost, counted = {}, {}
        for batch in all_batches:
            step += 1
            for group, rate in zip(learner.param_groups, rates):
                group['lr'] = rate * min(1, step / (0.06 * steps)) * max(0.02, 1 - step / steps)
            with torch.autocast('cpu', dtype=torch.bfloat16):
                vectors = encoder(*padded([row[0] for row in batch]))
            losses = []
            for i, kind in enumerate(('topics', 'signs', 'replied'), 1):
                right = torch.tensor([row[i] for row in batch])
                if (right >= 0).any():
                    loss = F.cross_entropy(encoder.heads[kind](vectors), right, ignore_index=-100)
                    losses.append(loss)
                    lost[kind] = lost.get(kind, 0) + loss.item()
                    counted[kind] = counted.get(kind, 0) + 1
            judged = [i for i, row in enumerate(batch) if row[4] is not None]
            if judged:
                right = torch.zeros(len(judged), len(rows.heads['lesser']))
                for at, i in enumerate(judged):
                    right[at, batch[i][4]] = 1
                loss = F.binary_cross_entropy_with_logits(encoder.heads['lesser'](vectors[judged]), right, reduction='sum') / len(judged)
                losses.append(loss)
                lost['lesser'] = lost.get('lesser', 0) + loss.item()
                counted['lesser'] = counted.get('lesser', 0) + 1
            learner.zero_grad()
            sum(losses).backward()
            torch.nn.utils.clip_grad_norm_(grown + new, 1.0)
            learner.step()
            if step % 200 == 0:
                told = ', '.join(f'{kind} {lost[kind] / counted[kind]:.3f}' for kind in sorted(lost))
                print(f'step {step} of {steps}, {time.time() - begun:.0f} s: {told}', flush=True)
                lost, counted = {}, {}
    encoder.eval()


def hashed(piece):
    found = 0x811c9dc5
    for letter in piece:
        found = (found ^ ord(letter)) * 0x01000193 & 0xffffffff
    return found


def write(path, encoder, rows, known):
    """Big-endian; a weight is one byte, and each row of weights has a scale."""
    out = open(path, 'wb')
    number = lambda *all_numbers: [out.write(struct.pack('>i', each)) for each in all_numbers]
    floats = lambda tensor: out.write(tensor.detach().numpy().astype('>f4').tobytes())

    def table(tensor):
        tensor = tensor.detach()
        scale = tensor.abs().amax(1, keepdim=True).clamp(min=1e-9) / 127
        floats(scale)
        out.write((tensor / scale).round().to(torch.int8).numpy().tobytes())

    def linear(layer):
        floats(layer.bias)
        table(layer.weight)

    def norm(layer):
        floats(layer.weight)
        floats(layer.bias)

    number(len(rows.heads))
    for classes in (rows.heads[kind] for kind in ('topics', 'signs', 'replied', 'lesser')):
        number(len(classes))
        for name in classes:
            number(len(name.encode()))
            out.write(name.encode())
    sorted_pieces = sorted(known, key=hashed)
    assert len({hashed(piece) for piece in known}) == len(known)
    number(LAYERS, WIDTH, HEADS, INNER, MOST_PIECES, len(known))
    out.write(numpy.array([hashed(piece) for piece in sorted_pieces], dtype='>u4').tobytes())
    table(encoder.words.weight[[known[piece] for piece in sorted_pieces]])
    floats(encoder.places.weight[:MOST_PIECES])
    floats(encoder.kinds)
    norm(encoder.begun)
    for layer in encoder.layers:
        for each in (layer.query, layer.key, layer.value, layer.out):
            linear(each)
        norm(layer.attended)
        linear(layer.inner)
        linear(layer.outer)
        norm(layer.done)
    for kind in ('topics', 'signs', 'replied', 'lesser'):
        linear(encoder.heads[kind])
    out.close()


def remember(path, encoder, rows):
    """What the encoder makes of some rows in full precision, so that a test can tell whether the function makes the same."""
    replies = random.sample(rows.replies, 20)
    asked = [('', words) for words in random.sample(list(rows.sentences), 40)]
    asked += [(question if question != ANY else rows.questions[0], words) for question, words, *_ in replies]
    with torch.no_grad(), open(path, 'w', encoding='utf-8') as out:
        for question, words in asked:
            vector = encoder(*padded([rows.row(words, question or None)]))
            for kind in ('replied',) if question else ('topics', 'signs', 'lesser'):
                scores = encoder.heads[kind](vector)
                likely = (F.logsigmoid(scores) if kind == 'lesser' else torch.log_softmax(scores, 1))[0]
                best = int(likely.argmax())
                out.write(f'{kind}\t{question}\t{words}\t{list(rows.heads[kind])[best]}\t{likely[best]:.3f}\n')


def kept(path, tokenizer):
    """The pieces that are kept, with their numbers in the base: common ones, ends of words, and those that rows need."""
    every = json.load(open(tokenizer, encoding='utf-8'))['model']['vocab']
    plain = {piece: i for piece, i in every.items() if piece.removeprefix('##').isalnum()}
    needed = {CLS, SEP, UNKNOWN} | {piece for piece, i in plain.items()
                                    if piece.isascii() and (i < COMMON or piece.startswith('##'))}
    for line in open(path, encoding='utf-8'):
        for text in line.rstrip('\n').split('\t')[2:]:
            for word in text.replace('-', ' ').split():
                needed.update(pieces_of(word, plain))
    return {piece: every[piece] for piece in sorted(needed)}


def main(path, onnx_path, tokenizer, out):
    torch.manual_seed(7)
    random.seed(7)
    weights, in_base = base(onnx_path), kept(path, tokenizer)
    known = {piece: i for i, piece in enumerate(in_base)}
    rows = Rows(path, known)
    print(f'{len(rows.sentences)} sentences, {len(rows.replies)} replies, {len(known)} pieces of words', flush=True)
    encoder = Encoder(weights['embeddings.word_embeddings.weight'][list(in_base.values())],
                      weights['embeddings.position_embeddings.weight'][:MOST_PIECES],
                      weights['embeddings.token_type_embeddings.weight'].clone(), rows.heads)
    begin(encoder, weights)
    teach(encoder, rows)
    torch.save(encoder.state_dict(), out + '.pt')
    write(out, encoder, rows, known)
    remember(out.replace('.encoder', '.expected.tsv'), encoder, rows)


if __name__ == '__main__':
    main(*sys.argv[1:])
