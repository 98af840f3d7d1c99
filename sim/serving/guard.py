"""Who may ask the workshop's server, and what for.

In: a request to this machine. Out: the page and what belongs to it, for a browser on this machine that asks for just
that; to all others a refusal that tells nothing.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from dataclasses import dataclass, field
from hashlib import sha256
from html import escape
from typing import Any

Values = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Values]]
Send = Callable[[Values], Awaitable[None]]
Application = Callable[[Values, Receive, Send], Awaitable[None]]
Headers = list[tuple[bytes, bytes]]

# All that the page asks for. marimo answers many more paths, among them some that run code or show folders.
GETS = re.compile(r"/|/assets/[\w.@-]+|/@file/\d+-[\w.-]+|/health")
POSTS = re.compile(r"/api/kernel/(?:set_ui_element_value|function_call|instantiate)")
SOCKET = "/ws"
STRAIGHT = re.compile(rb"[\w/.@-]*", re.ASCII)
INLINE = re.compile(r"<script(?![^>]*\ssrc=)[^>]*>(.*?)</script>", re.DOTALL)
# What marimo's page has for other places than this one: what it would show of itself elsewhere, and a worker that
# would stay in the browser when the workshop is over.
FOREIGN = re.compile(
    r'<link rel="(?:manifest|apple-touch-icon)"[^>]*>'
    r'|<meta (?:name="(?:description|theme-color|twitter:card)"|property)[^>]*>'
    r"|<script[^>]*>(?:(?!</script>).)*serviceWorker.*?</script>",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What is answered without asking marimo."""

    content: bytes
    kind: str = "text/plain; charset=utf-8"
    status: int = 200


REFUSED, NOT_THERE = Answer(b"", status=403), Answer(b"", status=404)


@dataclass(frozen=True)
class Guard:
    """A layer around marimo's application.

    Attributes:
        within: marimo's application.
        port: the port that is listened on.
        language: of the page.
        locked: what is answered to who does not have the key.
        end: what is to be done when the server ends.
        own: what is answered at paths of ours.
        told: what the page can read of how it was asked for.
    """

    within: Application
    port: int
    language: str
    locked: Answer
    end: Callable[[], Awaitable[None]]
    own: Mapping[str, Answer] = field(default_factory=dict)
    told: Mapping[str, str | None] = field(default_factory=dict)

    async def __call__(self, scope: Values, receive: Receive, send: Send) -> None:
        """Answer, refuse, or let marimo answer."""
        if scope["type"] == "lifespan":
            await self._live(receive, send)
            return
        refusal = self._refusal(scope)
        if refusal is not None:
            await (_answer(send, refusal) if scope["type"] == "http" else _close(receive, send))
        elif scope["path"] in self.own:
            await _answer(send, self.own[scope["path"]], scope["method"])
        else:
            scope["meta"] = dict(self.told)
            # What a browser has kept is of no use: the policy is made for the page as it is now.
            scope["headers"] = [one for one in scope["headers"] if one[0] != b"if-none-match"]
            outgoing = _Outgoing(self, send, is_page=scope["path"] == "/" and scope["type"] == "http")
            await self.within(scope, receive, outgoing)

    async def _live(self, receive: Receive, send: Send) -> None:
        await receive()
        await send({"type": "lifespan.startup.complete"})
        await receive()
        await self.end()
        await send({"type": "lifespan.shutdown.complete"})

    def _refusal(self, scope: Values) -> Answer | None:
        # Browsers leave out the port that is the usual one of the web.
        port = "" if self.port == 80 else f":{self.port}"
        names = {f"{name}{port}" for name in ("127.0.0.1", "localhost", "[::1]")}
        headers = [(name, value.decode("latin-1").lower()) for name, value in scope["headers"]]
        # A page elsewhere can bring a browser to call this machine by a name of its own, but not to hide that name.
        if [value in names for name, value in headers if name == b"host"] != [True]:
            return REFUSED
        if any(value not in {f"http://{one}" for one in names} for name, value in headers if name == b"origin"):
            return REFUSED
        return None if self._is_known(scope) else NOT_THERE

    def _is_known(self, scope: Values) -> bool:
        path = scope["path"]
        if not STRAIGHT.fullmatch(scope.get("raw_path") or path.encode()) or ".." in path:
            return False
        if scope["type"] == "websocket":
            return bool(path == SOCKET)
        if scope["method"] == "POST":
            return POSTS.fullmatch(path) is not None
        return scope["method"] in ("GET", "HEAD") and (path in self.own or GETS.fullmatch(path) is not None)

    def policy(self, page: str = "") -> str:
        """Return what the browser may load and run: from here alone, and of scripts in the page only those it has."""
        scripts = [b64encode(sha256(one.encode()).digest()).decode() for one in INLINE.findall(page)]
        sockets = " ".join(f"ws://{name}:{self.port}" for name in ("127.0.0.1", "localhost"))
        rules = {
            "default-src": "'none'",
            "script-src": " ".join(["'self'", *(f"'sha256-{one}'" for one in scripts)]),
            "style-src": "'self' 'unsafe-inline'",
            "img-src": "'self' data: blob:",
            "font-src": "'self' data:",
            "connect-src": f"'self' {sockets}",
            "worker-src": "'self' blob:",
            "base-uri": "'self'",
            "form-action": "'none'",
            "frame-ancestors": "'none'",
        }
        return "; ".join(f"{rule} {allowed}" for rule, allowed in rules.items())


class _Outgoing:
    """marimo's answer on its way out: with our policy, and the page as it is to be here."""

    def __init__(self, guard: Guard, send: Send, *, is_page: bool) -> None:
        self.guard, self.send, self.is_page = guard, send, is_page
        self.start: Values | None = None
        self.body = b""

    async def __call__(self, message: Values) -> None:
        kind = message["type"]
        if kind == "http.response.start" and self.is_page:
            self.start = message
        elif kind == "http.response.start":
            await self.send({**message, "headers": _with(message["headers"], self.guard.policy())})
        elif kind == "http.response.body" and self.start is not None:
            self.body += message.get("body", b"")
            if not message.get("more_body"):
                await self._page(self.start)
        else:
            await self.send(message)

    async def _page(self, start: Values) -> None:
        headers, body = start["headers"], self.body
        if any(name == b"location" and b"/auth/" in value for name, value in headers):
            await _answer(self.send, self.guard.locked)
            return
        page = own_page(body.decode(), self.guard.language)
        kept = [one for one in headers if one[0] not in (b"content-length", b"etag", b"cache-control")]
        kept += [(b"content-length", str(len(page.encode())).encode()), (b"cache-control", b"no-store")]
        await self.send({**start, "headers": _with(kept, self.guard.policy(page))})
        await self.send({"type": "http.response.body", "body": page.encode()})


def own_page(page: str, language: str) -> str:
    """Return marimo's page in the reader's language, without what is for other places.

    A browser that would translate it would take the words away from where marimo changes them.
    """
    return FOREIGN.sub("", page).replace('<html lang="en">', f'<html lang="{escape(language)}" translate="no">', 1)


def _with(headers: Headers, policy: str) -> Headers:
    """Return headers with ours; those that would let other pages read the answer are left out."""
    ours = {
        b"content-security-policy": policy.encode(),
        b"x-content-type-options": b"nosniff",
        b"referrer-policy": b"no-referrer",
        b"cross-origin-opener-policy": b"same-origin",
        b"cross-origin-resource-policy": b"same-origin",
    }
    kept = [one for one in headers if one[0] not in ours and not one[0].startswith(b"access-control-")]
    return [*kept, *ours.items()]


async def _answer(send: Send, answer: Answer, method: str = "GET") -> None:
    headers = [(b"content-type", answer.kind.encode()), (b"content-length", str(len(answer.content)).encode())]
    headers += [(b"cache-control", b"no-store")]
    start = {"type": "http.response.start", "status": answer.status}
    await send({**start, "headers": _with(headers, "default-src 'none'; style-src 'unsafe-inline'")})
    await send({"type": "http.response.body", "body": b"" if method == "HEAD" else answer.content})


async def _close(receive: Receive, send: Send) -> None:
    await receive()
    await send({"type": "websocket.close", "code": 1008})
