#!/usr/bin/env python3
"""Checks pages with axe-core in headless Chromium.

    .build-accessibility/bin/python Tests/Accessibility/check.py PAGE.html ...

Every page is shown in a frame of 1440 and of 390 pixels wide, in light and in dark, with everything
that folds opened. One line per violation, with tabs: page, width, theme, rule, impact, elements. A
page that is wider than its frame is a violation too (`overflow`). Then one line of counts. Status 0:
none; 1: violations; 2: a page could not be checked, or axe-core or Chromium is not installed.
"""

import html
import json
import re
import shutil
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

WIDTHS = (1440, 390)
THEMES = ("light", "dark")

# Runs in the page and hands its result to the frame around it, which writes it down.
INSIDE = """
document.querySelectorAll("details").forEach(part => part.open = true);
axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]})
  .then(result => result.violations.map(violation => [violation.id, violation.impact,
    violation.nodes.map(node => node.target.join(" ")).slice(0, 5).join(", ")]))
  .then(found => {
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) {
      const wide = [...document.querySelectorAll("main *")]
        .filter(part => part.getBoundingClientRect().right > root.clientWidth + 1)
        .map(part => part.tagName.toLowerCase() + " " + part.textContent.trim().slice(0, 30));
      found.push(["overflow", "serious", wide.slice(-3).join(", ")]);
    }
    const dark = matchMedia("(prefers-color-scheme: dark)").matches;
    parent.postMessage(JSON.stringify({dark, found}), "*");
  })
  .catch(error => parent.postMessage(JSON.stringify({error: String(error)}), "*"));
"""

AROUND = """<!DOCTYPE html><html lang="en"><title>check</title><pre id="result"></pre>
<script>
const answers = {};
addEventListener("message", event => {
  const frame = [...document.querySelectorAll("iframe")]
    .find(frame => frame.contentWindow === event.source);
  answers[frame.title] = JSON.parse(event.data);
  document.getElementById("result").textContent = JSON.stringify(answers);
});
</script>
%s"""
FRAME = """<iframe title="%s" src="%s" style="border: 0; width: %dpx; height: 60000px"></iframe>"""


def axe():
    spec = find_spec("axe_playwright_python")
    if spec is None or not spec.submodule_search_locations:
        sys.exit("not installed: axe-core; run `make accessibility`")
    return (Path(list(spec.submodule_search_locations)[0]) / "axe.min.js").read_text()


def answers(chromium, folder, pages, theme):
    """One run of the browser for every page and width; by page and width."""
    frames = [FRAME % (f"{page} {width}", page, width) for page in pages for width in WIDTHS]
    (folder / "frames.html").write_text(AROUND % "\n".join(frames))
    command = [
        chromium, "--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=60000",
        f"--user-data-dir={folder / 'profile'}", "--window-size=1500,1000", "--dump-dom",
    ]
    if theme == "dark":
        command.append("--force-dark-mode")
    run = subprocess.run(
        [*command, (folder / "frames.html").as_uri()], capture_output=True, text=True, timeout=240)
    written = re.search(r'<pre id="result">(.*?)</pre>', run.stdout, re.DOTALL)
    return json.loads(html.unescape(written[1])) if written and written[1] else {}


def main():
    pages = {f"{number}.html": Path(path) for number, path in enumerate(sys.argv[1:])}
    if not pages:
        print(__doc__, file=sys.stderr)
        return 2
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        print("not installed: chromium; run `make accessibility`", file=sys.stderr)
        return 2
    script = f"<script>{axe()}</script><script>{INSIDE}</script></body>"
    checked = violations = 0
    with tempfile.TemporaryDirectory(prefix="leden-axe-") as name:
        folder = Path(name)
        for page, path in pages.items():
            text = path.read_text(encoding="utf-8").replace("</body>", script)
            (folder / page).write_text(text, encoding="utf-8")
        for theme in THEMES:
            given = answers(chromium, folder, pages, theme)
            for page, path in pages.items():
                for width in WIDTHS:
                    answer = given.get(f"{page} {width}", {"error": "no answer from the page"})
                    if "error" in answer or answer["dark"] != (theme == "dark"):
                        reason = answer.get("error", "the theme was not taken")
                        print(f"{path.name}, {width}, {theme}: {reason}", file=sys.stderr)
                        return 2
                    checked += 1
                    for rule, impact, elements in answer["found"]:
                        violations += 1
                        print(path.name, width, theme, rule, impact, elements, sep="\t")
    print(f"{checked} checked, {violations} violations")
    return 1 if violations else 0


if __name__ == "__main__":
    sys.exit(main())
