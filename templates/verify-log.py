#!/usr/bin/env python3
"""Checks a log that Bestek exported. Needs only Python 3.9 or later.

    python3 verify-log.py CHAIN.jsonl [CHECKPOINT.txt [KEY.txt]]

Prints one line and ends with 0 ok, 2 unreadable, 3 altered, 4 deleted, 5 inserted, 6 swapped,
7 truncated, 8 rewritten, 9 bad signature. Without a key the signature is not checked.
"""
import base64, collections, hashlib, json, re, sys
FIELDS = ["at", "person", "role", "tender", "deed", "object", "result", "detail", "origin"]
PLACE = ["salt", "address", "device"]
CHAIN, BEGINNING = {"seq", "prev", "hash"}, "0" * 64
CODES = "ok - unreadable altered deleted inserted swapped truncated rewritten bad".split()

def digest(kind, texts):
    frames = b"".join(len(text).to_bytes(8, "big") + text for text in map(str.encode, texts))
    return hashlib.sha256(bytes([kind]) + frames).hexdigest()

def once(pairs):
    if len(dict(pairs)) < len(pairs):
        raise ValueError("a name stands twice")
    return {name: value for name, value in pairs if value is not None}

def read(text):
    """An entry as (seq, prev, hash, whole); whole when its hash follows from what it holds."""
    line = json.loads(text, object_pairs_hook=once)
    names, seq = set(line), line["seq"]
    shown = names in (CHAIN.union(FIELDS), CHAIN.union(FIELDS, PLACE))
    texts = all(type(line[name]) is str for name in names - {"seq"})
    if type(seq) is not int or not texts or not (shown or names == CHAIN | {"content"}):
        raise ValueError("not an entry")
    content = digest(1, [line[name] for name in FIELDS]) if shown else line["content"]
    right = "salt" not in line or digest(2, [line[name] for name in PLACE]) == line["origin"]
    right = right and digest(0, [str(seq), line["prev"], content]) == line["hash"]
    return seq, line["prev"], line["hash"], right

def misplaced(chain, count, index, linked):
    """What happened to an entry that does not fit where it stands."""
    expected, (found, _, _, whole) = index + 1, chain[index]
    following = chain[index + 1][0] if index + 1 < len(chain) else None
    if count[expected] > (found == expected):  # what belongs here stands elsewhere
        if whole and set(count) == set(range(1, len(chain) + 1)):
            return f"swapped at {expected}"
        what = "inserted" if count[found] > 1 or following == expected or not whole else "swapped"
        return f"{what} at {found if count[found] > 1 else expected}"
    if not whole or linked or following == expected + 1 or found < expected:
        return f"altered at {expected}"
    return f"deleted at {expected}"

def judge(export, checkpoint=None, key=None):
    try:
        size, end = signed(checkpoint, key) if checkpoint is not None else (0, BEGINNING)
    except (ValueError, IndexError):
        return "bad signature"
    chain = []
    for number, text in enumerate(export.removesuffix("\n").split("\n") if export else [], 1):
        try:
            chain.append(read(text))
        except (ValueError, KeyError, TypeError, RecursionError):
            return f"unreadable at line {number}"
    count, before = collections.Counter(entry[0] for entry in chain), BEGINNING
    for index, (seq, prev, this, whole) in enumerate(chain):
        if not whole or seq != index + 1:
            return misplaced(chain, count, index, prev == before)
        if prev != before:  # the earlier or the later one was altered, and its hash made to fit
            last = index + 1 == len(chain)
            later = (size == seq and end != this) if last else chain[index + 1][1] != this
            return f"altered at {seq if later or seq == 1 else seq - 1}"
        before = this
    if size > len(chain):
        return f"truncated at {len(chain) + 1}"
    return "ok" if end == (chain[size - 1][2] if size else BEGINNING) else f"rewritten at or before {size}"
P, L = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493  # Ed25519: RFC 8032
D, ROOT = -121665 * pow(121666, P - 2, P) % P, pow(2, (P - 1) // 4, P)
def add(a, b):
    x, y = (a[1] - a[0]) * (b[1] - b[0]), (a[1] + a[0]) * (b[1] + b[0])
    z, t = 2 * a[2] * b[2], 2 * a[3] * b[3] * D
    e, f, g, h = y - x, z - t, z + t, y + x
    return e * f % P, g * h % P, f * g % P, e * h % P
def times(number, at):
    odd = at if number & 1 else (0, 1, 1, 0)
    return add(odd, times(number >> 1, add(at, at))) if number else odd
def point(encoded):
    y = int.from_bytes(encoded, "little") % 2**255
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    x = x if (x * x - square) % P == 0 else x * ROOT % P
    x = x if x % 2 == encoded[31] >> 7 else P - x
    if y >= P or x >= P or (x * x - square) % P:
        raise ValueError("not a point")
    return x, y, 1, x * y % P
def signed(note, key):
    """Size and hash of a checkpoint, after its signature was checked."""
    stated, mark = note.split("—")  # white space may differ: a page may have wrapped it
    origin, size, *root = stated.split()
    root, (before, mark) = "".join(root), "".join(mark.split()).split(origin, 1)
    end, mark = (base64.b64decode(text, validate=True) for text in (root, mark))
    if before or not re.fullmatch("[0-9]+", size) or len(end) != 32:
        raise ValueError("not a checkpoint")
    if key is not None:
        named, number, public = "".join(key.split()).split("+", 2)
        public = base64.b64decode(public, validate=True)
        known = hashlib.sha256(named.encode() + b"\n" + public).digest()[:4]
        r, a, s = mark[4:36], public[1:], int.from_bytes(mark[36:], "little")
        mine = origin == named and mark[:4] == known and known.hex() == number
        if not mine or len(mark) != 68 or public[0] != 1 or s >= L:
            raise ValueError("another key")
        hashed = hashlib.sha512(r + a + f"{origin}\n{size}\n{root}\n".encode()).digest()
        left = times(s, point(bytes([0x58] + [0x66] * 31)))
        right = add(point(r), times(int.from_bytes(hashed, "little") % L, point(a)))
        if any((left[i] * right[2] - right[i] * left[2]) % P for i in (0, 1)):
            raise ValueError("not signed")
    return int(size), end.hex()

if __name__ == "__main__":
    if not 2 <= len(sys.argv) <= 4:
        sys.exit(__doc__)
    verdict = judge(*(open(name, encoding="utf-8").read() for name in sys.argv[1:]))
    print(verdict)
    sys.exit(CODES.index(verdict.split()[0]))
