"""Which of Gradio's files a page is told to ask for at once."""

from pathlib import Path

from assistant.web.preloads import preloads

INDEX = '<script type="module" crossorigin src="./assets/index-a.js"></script>'
ENTRY = 'm.f=["./Index-b.js","./core-c.js","./core-c.css"]'
APPLICATION = (
    'm.f=["./Blocks-d.js","./Login-e.js"] import(`./Blocks-d.js`),__vite__mapDeps([0]) '
    "import(`./Login-e.js`),__vite__mapDeps([1])"
)
TABLE = (
    'm.f=["./tab-f.js","./box-g.js","./box-g.css","./plot-h.js"] {tabitem:{component:()=>'
    "v(()=>import(`./tab-f.js`),__vite__mapDeps([0]))},textbox:{component:()=>v(()=>import("
    "`./box-g.js`).then(e=>e.t),__vite__mapDeps([1,2]))},plot:{component:()=>v(()=>import("
    "`./plot-h.js`),__vite__mapDeps([3]))}}"
)


def frontend(folder: Path) -> Path:
    (folder / "assets").mkdir()
    texts = {"index-a.js": ENTRY, "Index-b.js": APPLICATION, "core-c.js": TABLE}
    for name, text in texts.items():
        (folder / "assets" / name).write_text(text, encoding="utf-8")
    (folder / "index.html").write_text(INDEX, encoding="utf-8")
    return folder


def test_the_application_and_the_kinds_of_the_page_are_named_and_no_other(tmp_path: Path) -> None:
    links = preloads(frontend(tmp_path), ["textbox", "unknown"])
    for name in ("index-a.js", "Index-b.js", "core-c.js", "Blocks-d.js", "box-g.js"):
        assert f'<link rel="modulepreload" crossorigin href="./assets/{name}">' in links
    for name in ("core-c.css", "box-g.css"):
        assert f'<link rel="preload" as="style" crossorigin href="./assets/{name}">' in links
    assert not any(name in links for name in ("Login", "plot", "tab-f"))


def test_a_page_that_is_built_otherwise_is_served_without_them(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<html></html>", encoding="utf-8")
    assert preloads(tmp_path, ["textbox"]) == ""
