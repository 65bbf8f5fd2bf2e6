"""Open the documentation site in headless Chromium, and report what a reader would stumble over: `make docs-check`.

    python -m tests.site SITE SCREENSHOTS

Every page, at desktop and phone width: console errors, requests to other hosts, broken links, overflow. Then the
questions of `QUESTIONS` in the site's own search.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from playwright.sync_api import sync_playwright

WIDTHS = {"desktop": (1280, 900), "phone": (390, 844)}
SHOWN = ("index.html", "quickstart.html", "retries.html", "options.html", "architecture.html", "design/wire.html")
QUESTIONS = {
    "unpaid invoices due before": "invoices.html",
    "clear a field": "quickstart.html",
    "resume from a cursor": "paging.html",
    "proxy": "network.html",
    "client certificate": "network.html",
    "lost response": "errors.html",
    "what if the response is lost": "errors.html",
    "retry a failed payment": "errors.html",
    "rate limit": "options.html",
    "Retry-After": "errors.html",
    "idempotency key": "retries.html",
    "idempotency key lifetime": "retries.html",
    "verify a webhook": "webhooks.html",
    "webhook signature": "webhooks.html",
    "pytest fixture": "testing.html",
    "test without network": "testing.html",
    "export to duckdb": "exports.html",
    "upload usage from csv": "jobs.html",
    "upgrade from official package": "alguna-comparison.html",
    "OpenTelemetry": "observability.html",
    "raw response": "models.html",
    "request id": "models.html",
    "unknown enum value": "models.html",
    "fastapi": "frameworks.html",
    "celery": "frameworks.html",
    "timeout": "options.html",
    "api key environment variable": "options.html",
    "exit code": "cli.html",
}
"""What readers type, and the page that answers it: among the first results, so that one look is enough."""
_RESULTS = r"document.querySelector('.md-search-result__meta').textContent.match(/^\s*(\d|No)/)"
_FIRST = 3
_FOUND = "[...document.querySelectorAll('.md-search-result__item')].map(item => item.querySelector('a').href)"
_BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def main(site: Path, screenshots: Path) -> int:
    """Print the findings; return 1 if there are any, 2 without a browser."""
    browser_path = next(filter(None, map(shutil.which, _BROWSERS)), None)
    if browser_path is None:
        print(
            "docs-check: Chromium is missing: install it, for example with `apt-get install chromium`", file=sys.stderr
        )
        return 2
    screenshots.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=["--no-sandbox", "--disable-gpu"])
        findings = [line for name in WIDTHS for line in _look(browser, site, screenshots, name)]
        findings += list(_ask(browser, site))
        browser.close()
    print("\n".join(findings) or "no findings")
    return int(bool(findings))


def _look(browser: Any, site: Path, screenshots: Path, width: str) -> Iterator[str]:
    size = dict(zip(("width", "height"), WIDTHS[width], strict=True))
    page = browser.new_page(viewport=size)
    noticed: list[str] = []
    page.on("console", lambda message: noticed.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: noticed.append(str(error)))
    page.on("request", lambda request: noticed.append(f"requests {request.url}") if _is_foreign(request.url) else None)
    for file in sorted(set(site.rglob("*.html")) - {site / "404.html"}):  # which a server shows, at any address
        name = file.relative_to(site).as_posix()
        page.goto(file.as_uri())
        yield from (f"{width}: {name}: {text}" for text in noticed)
        noticed.clear()
        wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        if wide > 0:
            yield f"{width}: {name}: {wide} pixels wider than the screen"
        if width == "desktop":
            yield from (f"{name}: broken link {link}" for link in _broken(page, site))
        if name in SHOWN:
            page.screenshot(path=screenshots / f"{width}-{name.replace('/', '-')}.png")
    page.close()


def _is_foreign(url: str) -> bool:
    return urlsplit(url).scheme not in ("file", "data", "blob")


def _broken(page: Any, site: Path) -> Iterator[str]:
    links = page.evaluate("[...document.links].map(link => link.href)")
    for link in {link for link in links if link.startswith("file:")}:
        target = Path(unquote(urlsplit(link).path))
        if not target.is_file() and not (target / "index.html").is_file() and site in target.parents:
            yield link


def _ask(browser: Any, site: Path) -> Iterator[str]:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    for question, expected in QUESTIONS.items():
        page.goto((site / "index.html").as_uri())
        page.click("input.md-search__input")
        page.fill("input.md-search__input", question)  # as a whole: results of a part of it would be read
        page.keyboard.press("End")  # the search listens to keys
        page.wait_for_function(_RESULTS)
        found = page.evaluate(_FOUND)[:_FIRST]
        if not any(expected in link for link in found):
            yield f"search: {question!r}: {expected} is not among {[Path(urlsplit(link).path).name for link in found]}"
    page.close()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve(), Path(sys.argv[2])))
