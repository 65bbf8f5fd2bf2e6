"""Responses as bytes: valid ones, which also seed the fuzzing of the parser, and invalid ones with their reason."""

from __future__ import annotations

OK = b"HTTP/1.1 200 OK\r\n"
SIZED = OK + b"Content-Length: 2\r\n\r\nok"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
CHUNKS = b"2\r\nok\r\n0\r\n\r\n"
NO_CONTENT = b"HTTP/1.1 204 No Content\r\n\r\n"
EARLY = b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"
CONTINUE = b"HTTP/1.1 100 Continue\r\n\r\n"
JSON = b'{"id":"c1","name":"Acme"}'


def sized(body: bytes, status: bytes = b"200 OK", *headers: bytes) -> bytes:
    """Return a response with a Content-Length."""
    lines = (b"HTTP/1.1 " + status, *headers, b"Content-Length: %d" % len(body))
    return b"\r\n".join(lines) + b"\r\n\r\n" + body


def chunked(*parts: bytes, end: bytes = b"0\r\n\r\n", headers: bytes = b"") -> bytes:
    """Return a response in chunks."""
    chunks = b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in parts)
    return OK + headers + b"Transfer-Encoding: chunked\r\n\r\n" + chunks + end


REUSABLE: dict[str, tuple[bytes, bytes]] = {
    "a length": (SIZED, b"ok"),
    "a length of 0": (sized(b""), b""),
    "JSON": (sized(JSON, b"201 Created", b"Content-Type: application/json"), JSON),
    "an error": (sized(b"{}", b"404 Not Found"), b"{}"),
    "a binary body": (sized(bytes(range(256))), bytes(range(256))),
    "a body that looks like a response": (sized(SIZED), SIZED),
    "a body of line ends": (sized(b"\r\n\r\n\r\n"), b"\r\n\r\n\r\n"),
    "chunks": (chunked(b"ok"), b"ok"),
    "no chunk": (chunked(), b""),
    "three chunks": (chunked(b"o", b"k" * 300, b"\r\n"), b"o" + b"k" * 300 + b"\r\n"),
    "chunks that look like their end": (chunked(b"0\r\n\r\n"), b"0\r\n\r\n"),
    "chunks of JSON": (chunked(JSON[:9], JSON[9:], headers=b"Content-Type: application/json\r\n"), JSON),
    "chunk extensions": (CHUNKED + b'2;a=b;c="d"\r\nok\r\n0;e\r\n\r\n', b"ok"),
    "chunk sizes with zeros": (CHUNKED + b"0002\r\nok\r\n000\r\n\r\n", b"ok"),
    "chunk sizes in capitals": (CHUNKED + b"A\r\n0123456789\r\n0\r\n\r\n", b"0123456789"),
    "trailers": (CHUNKED + b"2\r\nok\r\n0\r\nX-Sum: 1\r\nX-Other: 2\r\n\r\n", b"ok"),
    "Chunked in capitals": (OK + b"Transfer-Encoding: Chunked\r\n\r\n" + CHUNKS, b"ok"),
    "204": (NO_CONTENT, b""),
    "304": (b"HTTP/1.1 304 Not Modified\r\nETag: x\r\n\r\n", b""),
    "304 with the length of what it stands for": (b"HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n", b""),
    "100": (CONTINUE + SIZED, b"ok"),
    "100 and 103": (CONTINUE + EARLY + chunked(b"ok"), b"ok"),
    "102": (b"HTTP/1.1 102 Processing\r\n\r\n" + SIZED, b"ok"),
    "status 999": (sized(b"ok", b"999 X"), b"ok"),
    "no reason": (sized(b"ok", b"200 "), b"ok"),
    "empty values": (sized(b"ok", b"200 OK", b"X-A:", b"X-B: "), b"ok"),
    "names in any case": (OK + b"cOnTeNt-LeNgTh: 2\r\n\r\nok", b"ok"),
    "no space before a value": (OK + b"Content-Length:2\r\n\r\nok", b"ok"),
    "blanks around values": (OK + b"X-A: \t a b \t\r\nContent-Length:  2 \r\n\r\nok", b"ok"),
    "values beyond ASCII": (sized(b"ok", b"200 OK", b"X-A: \xfc\xff"), b"ok"),
    "a header twice": (sized(b"ok", b"200 OK", b"Set-Cookie: a=1", b"Set-Cookie: b=2"), b"ok"),
    "keep-alive": (sized(b"ok", b"200 OK", b"Connection: keep-alive", b"Keep-Alive: timeout=5"), b"ok"),
    "a long header": (sized(b"ok", b"200 OK", b"X-Long: " + b"x" * 9000), b"ok"),
    "many headers": (sized(b"ok", b"200 OK", *(b"X-%d: %d" % (n, n) for n in range(60))), b"ok"),
}
"""By situation: the bytes, and the body. The connection stays open."""

CLOSING: dict[str, tuple[bytes, bytes]] = {
    "Connection: close": (sized(b"ok", b"200 OK", b"Connection: close"), b"ok"),
    "Connection: close among others": (sized(b"ok", b"200 OK", b"Connection: x, Close"), b"ok"),
    "chunks and Connection: close": (chunked(b"ok", headers=b"Connection: close\r\n"), b"ok"),
    "204 and Connection: close": (b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n", b""),
    "HTTP/1.0": (b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok", b"ok"),
    "HTTP/1.0 and keep-alive": (b"HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 2\r\n\r\nok", b"ok"),
    "until the connection ends": (OK + b"\r\nok", b"ok"),
    "until the connection ends, empty": (OK + b"\r\n", b""),
    "HTTP/1.0 until the connection ends": (b"HTTP/1.0 200 OK\r\n\r\nok\r\n\r\n", b"ok\r\n\r\n"),
}
"""By situation: the bytes, and the body. The response is complete, at the latest at the end of the connection."""

SURPLUS: dict[str, tuple[bytes, bytes]] = {
    f"{name} behind {before}": (response, surplus)
    for before, response in {
        "a length": SIZED,
        "a length of 0": sized(b""),
        "chunks": chunked(b"ok"),
        "trailers": REUSABLE["trailers"][0],
        "204": NO_CONTENT,
        "304": b"HTTP/1.1 304 Not Modified\r\n\r\n",
    }.items()
    for name, surplus in {
        "a response": sized(b"STALE"),
        "a chunked response": chunked(b"STALE"),
        "an empty response": sized(b""),
        "204": NO_CONTENT,
        "a chunk": b"2\r\nok\r\n0\r\n\r\n",
        "a last chunk": b"0\r\n\r\n",
        "CRLF": b"\r\n",
        "two CRLF": b"\r\n\r\n",
        "LF": b"\n",
        "CR": b"\r",
        "a byte": b"x",
        "NUL": b"\0",
        "a body": b"body",
    }.items()
}
"""By situation: a response, and bytes that follow it."""

INVALID: dict[str, bytes] = {
    "a folded header": OK + b"X-A: a\r\n b\r\nContent-Length: 2\r\n\r\nok",
    "a folded header with a tab": OK + b"X-A: a\r\n\tb\r\nContent-Length: 2\r\n\r\nok",
    "a folded first header": OK + b" X-A: a\r\nContent-Length: 2\r\n\r\nok",
    "bare line feeds": b"HTTP/1.1 200 OK\nContent-Length: 2\n\nok",
    "one bare line feed": OK + b"X-A: a\nContent-Length: 2\r\n\r\nok",
    "a bare line feed behind the status": b"HTTP/1.1 200 OK\nContent-Length: 2\r\n\r\nok",
    "a bare line feed at the end of the head": OK + b"Content-Length: 2\r\n\nok",
    "a bare carriage return in a value": OK + b"X-A: a\rb\r\nContent-Length: 2\r\n\r\nok",
    "NUL in a value": OK + b"X-A: a\0b\r\nContent-Length: 2\r\n\r\nok",
    "a space before the colon": OK + b"X-A : a\r\nContent-Length: 2\r\n\r\nok",
    "a space before the colon of the length": OK + b"Content-Length : 2\r\n\r\nok",
    "no colon": OK + b"X-A\r\nContent-Length: 2\r\n\r\nok",
    "an empty name": OK + b": a\r\nContent-Length: 2\r\n\r\nok",
    "a negative length": OK + b"Content-Length: -2\r\n\r\nok",
    "a length with a sign": OK + b"Content-Length: +2\r\n\r\nok",
    "a hexadecimal length": OK + b"Content-Length: 0x2\r\n\r\nok",
    "a length of 23 digits": OK + b"Content-Length: 20000000000000000000000\r\n\r\nok",
    "an empty length": OK + b"Content-Length:\r\n\r\nok",
    "two lengths in one header": OK + b"Content-Length: 2, 2\r\n\r\nok",
    "the length twice": OK + b"Content-Length: 2\r\nContent-Length: 2\r\n\r\nok",
    "two lengths": OK + b"Content-Length: 2\r\nContent-Length: 1\r\n\r\nok",
    "two lengths at 204": b"HTTP/1.1 204 No Content\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n",
    "chunked and a length": OK + b"Transfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n" + CHUNKS,
    "a length and chunked": OK + b"Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n" + CHUNKS,
    "coding gzip": OK + b"Transfer-Encoding: gzip\r\n\r\nok",
    "coding xchunked": OK + b"Transfer-Encoding: xchunked\r\n\r\n" + CHUNKS,
    "codings gzip, chunked": OK + b"Transfer-Encoding: gzip, chunked\r\n\r\n" + CHUNKS,
    "codings chunked, gzip": OK + b"Transfer-Encoding: chunked, gzip\r\n\r\n" + CHUNKS,
    "chunked twice": OK + b"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n" + CHUNKS,
    "an empty coding": OK + b"Transfer-Encoding:\r\n\r\nok",
    "a chunk size of 17 digits": CHUNKED + b"11111111111111111\r\nok\r\n",
    "a chunk size of 21 digits": CHUNKED + b"111111111111111111111\r\nok\r\n",
    "chunks with bare line feeds": CHUNKED + b"2\nok\n0\n\n",
    "a chunk size 0x2": CHUNKED + b"0x2\r\nok\r\n0\r\n\r\n",
    "a chunk size -2": CHUNKED + b"-2\r\nok\r\n0\r\n\r\n",
    "an empty chunk size": CHUNKED + b"\r\nok\r\n0\r\n\r\n",
    "no line end behind a chunk": CHUNKED + b"2\r\nok0\r\n\r\n",
    "a chunk longer than its size": CHUNKED + b"2\r\nokay\r\n0\r\n\r\n",
    "a trailer without a colon": CHUNKED + b"2\r\nok\r\n0\r\nX-A\r\n\r\n",
    "HTTP/1.9": b"HTTP/1.9 200 OK\r\nContent-Length: 2\r\n\r\nok",
    "HTTP/2.0": b"HTTP/2.0 200 OK\r\nContent-Length: 2\r\n\r\nok",
    "HTTP/0.9": b"ok",
    "another protocol": b"SSH-2.0-OpenSSH_9.6\r\n",
    "a TLS alert": b"\x15\x03\x01\x00\x02\x02\x46",
    "a request": b"GET / HTTP/1.1\r\nHost: a\r\n\r\n",
    "status 099": b"HTTP/1.1 099 X\r\nContent-Length: 2\r\n\r\nok",
    "status 000": b"HTTP/1.1 000 X\r\nContent-Length: 2\r\n\r\nok",
    "a status of two digits": b"HTTP/1.1 20 X\r\nContent-Length: 2\r\n\r\nok",
    "a status of four digits": b"HTTP/1.1 2000 X\r\nContent-Length: 2\r\n\r\nok",
    "a status with a sign": b"HTTP/1.1 -20 X\r\nContent-Length: 2\r\n\r\nok",
    "a line end before the status": b"\r\n" + SIZED,
    "a line end behind 100": CONTINUE + b"\r\n" + SIZED,
    "a space before the status": b" " + SIZED,
    "101": b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\nraw",
    "101 without Upgrade": b"HTTP/1.1 101 Switching Protocols\r\n\r\n" + SIZED,
    "a header of 70 KB": OK + b"X-A: " + b"x" * 70_000 + b"\r\nContent-Length: 2\r\n\r\nok",
    "headers of 70 KB": OK + b"X-A: 123\r\n" * 7_000 + b"Content-Length: 2\r\n\r\nok",
    "informational heads of 70 KB": CONTINUE[:-2] + b"X-A: " + b"x" * 35_000 + b"\r\n\r\n" + EARLY[:-2] + b"X-A: "
    b"" + b"x" * 35_000 + b"\r\n\r\n" + SIZED,
    "101 informational responses": CONTINUE * 101 + SIZED,
}
"""By situation: bytes that are refused before the connection ends."""
