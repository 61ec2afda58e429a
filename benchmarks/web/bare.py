"""The least that Gradio makes a chat of, to compare our page with."""

import gradio as gr


def main() -> None:
    """Serve it on one of Gradio’s own ports until the process is ended."""
    chat = gr.ChatInterface(lambda message, history: message)
    chat.launch(ssr_mode=False)


if __name__ == "__main__":
    main()
