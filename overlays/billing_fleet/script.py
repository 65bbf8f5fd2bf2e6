"""The scripts that run in the store, and the keys and arguments that they take. No I/O.

A log of turns is a sorted set: the score of a turn is the sum of all units up to it, so the turn that has to leave the
window before another one fits is found by its score. Its member holds that sum, the time of the turn, and the time at
which it was taken. All times are microseconds of the store's clock, and every key expires.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b
from typing import Any

from billing_overlay import Reservation, Turn

MICRO = 1_000_000
_ENDLESS = 4e9
"""In seconds: as whole microseconds it is exact, also when it is added to the time."""
_CLOCK = """
local clock = redis.call('TIME')
local now = clock[1] * 1000000 + clock[2]
local function paused_until(key)
  local ends, set = string.match(redis.call('GET', key) or '', '^(%d+):(%d+)$')
  if ends and tonumber(set) <= now + 1000000 then return tonumber(ends) end
  return 0
end
"""

RESERVE = f"""{_CLOCK}
local function times(member)
  local at, taken = string.match(member, '^%d+:(%d+):(%d+)$')
  return tonumber(at), tonumber(taken)
end
local function add(log, sum, at)
  redis.call('ZADD', log, sum, string.format('%.0f:%.0f:%.0f', sum, at, now))
end
local remaining, held = tonumber(ARGV[1]), tonumber(ARGV[2])
for turn = 1, #KEYS / 2 do
  local log = KEYS[2 * turn - 1]
  local limit, window, units = tonumber(ARGV[3 * turn]), tonumber(ARGV[3 * turn + 1]), tonumber(ARGV[3 * turn + 2])
  local paused = paused_until(KEYS[2 * turn])
  if turn > held or paused > now then
    local at, sum = math.max(now, paused), 0
    local last = redis.call('ZREVRANGE', log, 0, 0, 'WITHSCORES')
    if last[1] then
      local due, taken = times(last[1])
      sum = tonumber(last[2])
      if taken > now + 1000000 then -- the store's clock went back: the log counts as full now
        redis.call('DEL', log)
        sum = limit
        add(log, sum, now + math.max(0, due - taken)) -- and so for as long as calls wait that were given turns before
      else
        at = math.max(at, due)
      end
    end
    sum = sum + units
    if sum > limit then
      local leaving = redis.call('ZRANGEBYSCORE', log, sum - limit, '+inf', 'LIMIT', 0, 1)
      at = math.max(at, times(leaving[1]) + window)
    end
    local delay = at - now
    if delay > 0 and delay >= remaining then return {{delay, turn - 1}} end
    add(log, sum, at)
    redis.call('ZREMRANGEBYSCORE', log, '-inf', sum - limit)
    redis.call('PEXPIRE', log, math.ceil((delay + window) / 1000))
    if delay > 0 then return {{delay, turn}} end
  end
end
return {{0, #KEYS / 2}}
"""
"""Takes turns in order, up to the first that is not free. Returns its delay, and how many are taken.

KEYS: of each turn, its log and its pause. ARGV: remaining; how many turns are held from before; of each turn, limit,
window, units.
"""

PAUSE = f"""{_CLOCK}
for index, key in ipairs(KEYS) do
  local ends = math.max(paused_until(key), now + tonumber(ARGV[1]))
  redis.call('SET', key, string.format('%.0f:%.0f', ends, now), 'PX', math.max(1, math.ceil((ends - now) / 1000)))
end
return 0
"""
"""Pauses. KEYS: the pauses of the turns. ARGV: for how long. Returns 0."""


def keys(namespace: str, scope: str, turns: Sequence[Turn]) -> list[str]:
    """Return the keys of the log and of the pause of each turn; those of one scope are in one slot of a cluster.

    Scopes and entities, which may be personal data, are hashed.
    """
    tag = f"{namespace}:{{{_hash(scope)}}}"
    return [f"{tag}:{turn.bucket}:{_hash(*turn.entity)}:{kind}" for turn in turns for kind in ("turns", "pause")]


def arguments(turns: Sequence[Turn], remaining: float, held: int, padding: float) -> list[int]:
    """Return the arguments of RESERVE. padding: seconds added to each window."""
    counts = ((turn.limit, micro(turn.window + padding), turn.units) for turn in turns)
    return [micro(remaining), held, *(number for count in counts for number in count)]


def micro(seconds: float) -> int:
    """Return whole microseconds; an endless time is as one of years."""
    return round(min(seconds, _ENDLESS) * MICRO)


def reservation(reply: Any, turns: int) -> Reservation:
    """Return what RESERVE returned for a number of turns. Raise ValueError for what it never returns."""
    match reply:
        case [int(delay), int(taken)] if 0 <= taken <= turns and (delay > 0 or (delay == 0 and taken == turns)):
            return Reservation(delay / MICRO, taken)
    raise ValueError("not the reply of the script")


def _hash(*parts: str) -> str:
    joined = b"".join(b"%d:%s" % (len(encoded), encoded) for encoded in (part.encode() for part in parts))
    return blake2b(joined, digest_size=12).hexdigest()
