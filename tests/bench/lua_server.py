"""A server that is not ours to measure against: nginx, which answers each question in Lua, at once or after a set
time, with a mark made of the question, and counts what it saw."""

import contextlib
import json
import pathlib
import socket
import subprocess
import tempfile
import time
import urllib.request

from workbench import cpu_seconds, end, spawn

MODULES = "/usr/lib/nginx/modules"

CONFIG = """load_module %(modules)s/ndk_http_module.so;
load_module %(modules)s/ngx_http_lua_module.so;
daemon off;
master_process off;
pid nginx.pid;
worker_rlimit_nofile 16384;
events { worker_connections 8192; }
http {
  access_log off;
  client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi; scgi_temp_path scgi;
  client_body_buffer_size 64k;
  lua_package_path "/usr/share/lua/5.1/?.lua;;";
  lua_shared_dict counts 1m;
  %(zone)s
  server {
    listen 127.0.0.1:%(port)d backlog=8192;
    keepalive_requests 1000000000;
    keepalive_timeout 600s;
    default_type application/json;
    location = /v1/chat/completions {
      %(limit)s
      content_by_lua_block {
        local counts = ngx.shared.counts
        local now = counts:incr("now", 1, 0)
        counts:incr("requests", 1, 0)
        if now > (counts:get("peak") or 0) then counts:set("peak", now) end
        ngx.req.read_body()
        local body = ngx.req.get_body_data() or ""
        local question = string.match(body, '"content"%%s*:%%s*"(Sort this message: [^"]*)"') or ""
        local seconds = %(latency)s
        local order = tonumber(string.match(question, "order (%%d+)%%?")) or 0
        if order %% 100 == 37 then seconds = seconds * %(slow)s end
        if seconds > 0 then ngx.sleep(seconds) end
        counts:incr("now", -1)
        local text = string.format("Sorted %%08x", ngx.crc32_long(question))
        local answer = '{"id":"chatcmpl-1","object":"chat.completion","created":1,"model":"practice","choices":[' ..
          '{"index":0,"message":{"role":"assistant","content":"' .. text .. '"},"finish_reason":"stop"}],' ..
          '"usage":{"prompt_tokens":40,"completion_tokens":8,"total_tokens":48}}'
        ngx.header["Content-Length"] = #answer
        ngx.print(answer)
      }
    }
    location @limited {
      internal;
      content_by_lua_block {
        ngx.shared.counts:incr("refused", 1, 0)
        local answer = '{"error":{"message":"Rate limit reached for requests","type":"requests",' ..
          '"code":"rate_limit_exceeded"}}'
        ngx.status = 429
        ngx.header["Retry-After"] = 1
        ngx.header["Content-Length"] = #answer
        ngx.req.read_body()
        ngx.print(answer)
      }
    }
    location = /counts {
      content_by_lua_block {
        local counts = ngx.shared.counts
        ngx.print(string.format('{"requests":%%d,"refused":%%d,"peak":%%d}', counts:get("requests") or 0,
          counts:get("refused") or 0, counts:get("peak") or 0))
      }
    }
    location = /reset { content_by_lua_block { ngx.shared.counts:flush_all() ngx.print("{}") } }
  }
}
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class LuaServer:
    """`latency`: seconds to an answer. `slow`: how many times as long one answer in a hundred takes. `rpm`: requests
    a minute, counted evenly with a second's worth of burst (limit_req); what goes beyond is answered with 429."""

    def __init__(self, latency=0.0, slow=1, rpm=0):
        self._folder = tempfile.TemporaryDirectory(prefix="rowmill-nginx-")
        folder = pathlib.Path(self._folder.name)
        port = free_port()
        quota = f"limit_req zone=quota burst={rpm // 60} nodelay; limit_req_status 429; error_page 429 = @limited;"
        (folder / "nginx.conf").write_text(
            CONFIG
            % {
                "modules": MODULES,
                "port": port,
                "latency": latency,
                "slow": slow,
                "zone": f"limit_req_zone $server_port zone=quota:1m rate={rpm}r/m;" if rpm else "",
                "limit": quota if rpm else "",
            },
            encoding="utf-8",
        )
        self._process = spawn(
            ["/usr/sbin/nginx", "-p", folder, "-c", folder / "nginx.conf", "-e", folder / "error.log"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._base = f"http://127.0.0.1:{port}"
        self.url = self._base + "/v1"
        self._await(folder / "error.log")

    def _await(self, log):
        for _ in range(200):
            with contextlib.suppress(OSError):
                self.counts()
                return
            if self._process.poll() is not None:
                break
            time.sleep(0.02)
        said = log.read_text(encoding="utf-8") if log.exists() else ""
        self.close()
        raise RuntimeError(f"nginx does not listen: {said}")

    def _ask(self, path):
        with urllib.request.urlopen(self._base + path, timeout=30) as reply:
            return json.load(reply)

    def counts(self):
        """requests (those let through), refused (429), peak (most at once, from their arrival to their answer)."""
        return self._ask("/counts")

    def reset(self):
        self._ask("/reset")

    def cpu_seconds(self):
        return cpu_seconds(self._process.pid)

    def close(self):
        end(self._process)
        self._folder.cleanup()


@contextlib.contextmanager
def lua_server(**options):
    server = LuaServer(**options)
    try:
        yield server
    finally:
        server.close()
