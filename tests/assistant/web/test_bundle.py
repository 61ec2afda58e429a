"""The page's own script and style in one file each."""

import pytest

from assistant.web import bundle


def joined(modules: dict[str, str]) -> str:
    return bundle.joined("main", modules.__getitem__)


def test_a_module_comes_after_what_it_imports_and_once() -> None:
    script = joined(
        {
            "main": 'import "./one.js";\nimport "./two.js";\n',
            "one": 'import { say } from "./say.js";\nsay("one");\n',
            "two": 'import { say } from "./say.js";\nsay("two");\n',
            "say": "export function say(word) {}\n",
        }
    )
    assert script.count("function say(word)") == 1
    assert script.index("of_say = ") < script.index("of_one = ") < script.index("of_two = ")
    assert script.count("const { say } = of_say;") == 2
    assert "return { say };" in script


def test_modules_may_use_the_same_names_of_their_own() -> None:
    script = joined({"main": 'import "./a.js";\nconst last = 1;\n', "a": "const last = 2;\n"})
    assert script.count("(() => {") == script.count("})();") == 2


def test_the_script_of_the_page_holds_every_module_and_imports_nothing() -> None:
    script = bundle.script()
    assert "of_peeking = " in script and "of_signals = " in script
    assert not [line for line in script.splitlines() if line.startswith(("import", "export"))]


def test_every_rule_is_repeated_where_it_wins_over_gradio() -> None:
    style = bundle.style()
    assert style.count("\n#nd-header {\n") == 2
    assert style.count("{") == style.count("}")


@pytest.mark.parametrize("ending", ["js", "css"])
def test_another_content_has_another_name(ending: str) -> None:
    names = {bundle.named(content, ending) for content in ("a", "b", "a")}
    assert len(names) == 2
    assert all(name.endswith(f".{ending}") for name in names)
