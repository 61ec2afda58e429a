# Newsdesk in a container: see docs/operations.md.
FROM python:3.12-slim-bookworm AS build
COPY --from=ghcr.io/astral-sh/uv:0.13.9 /uv /bin/uv
ENV UV_COMPILE_BYTECODE=1 UV_NO_CACHE=1 UV_PYTHON_DOWNLOADS=never VIRTUAL_ENV=/opt/newsdesk
RUN uv venv $VIRTUAL_ENV
WORKDIR /src
# What Newsdesk needs to run, without its developers' tools; uv checks the hashes.
COPY pyproject.toml constraints.txt ./
RUN uv pip install -r pyproject.toml --extra scale -c constraints.txt
COPY . .
RUN uv pip install --no-deps --build-constraints constraints.txt .

FROM python:3.12-slim-bookworm
RUN useradd --uid 10001 --create-home --home-dir /data newsdesk
COPY --from=build /opt/newsdesk /opt/newsdesk
ENV PATH=/opt/newsdesk/bin:$PATH NEWSDESK_ARCHIVE=/data/archive NEWSDESK_HOST=0.0.0.0
USER newsdesk
WORKDIR /data
VOLUME /data
EXPOSE 8765
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8765/healthz', timeout=4)"]
ENTRYPOINT ["newsdesk"]
CMD ["serve"]
