"""The scripts that run in the store, and the keys and arguments that they take. No I/O.

A log of turns is a sorted set: the score of a turn is the sum of all units up to it, so the turn that has to leave the
window before another one fits is found by its score. Its member holds that sum, the time of the turn, and the time at
which it was taken. A second log, by time, has the turns that are later only because of another limit: those before them
are still given. All times are microseconds of the store's clock, and every key expires.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b
from typing import Any

from billing_overlay import Reservation, Turn

MICRO = 1_000_000
_ENDLESS = 4e9
"""In seconds: as whole microseconds it is exact, also when it is added to the time."""
_KINDS = ("turns", "ahead", "pause")
_CLOCK = """
local clock, ticket = redis.call('TIME'), tonumber(ARGV[#ARGV])
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
local function add(turn, sum, at)
  redis.call('ZADD', turn.log, sum, string.format('%.0f:%.0f:%.0f', sum, at, now))
  redis.call('ZREMRANGEBYSCORE', turn.log, '-inf', sum - turn.limit)
  redis.call('PEXPIRE', turn.log, math.ceil((at - now + turn.window) / 1000))
end
local function add_ahead(turn, at)
  local number, score = 0, string.format('%.0f', at)
  while redis.call('ZADD', turn.ahead, 'NX', score, turn.units .. ':' .. score .. ':' .. number) == 0 do
    number = number + 1
  end
  redis.call('ZREMRANGEBYSCORE', turn.ahead, '-inf', string.format('%.0f', now - turn.window))
  local last = redis.call('ZREVRANGE', turn.ahead, 0, 0, 'WITHSCORES')[2]
  redis.call('PEXPIRE', turn.ahead, math.ceil((last - now + turn.window) / 1000))
end
local function free_at(turn, units)
  local surplus = turn.sum + units - turn.limit
  if surplus <= 0 then return 0 end
  local leaving = redis.call('ZRANGEBYSCORE', turn.log, surplus, '+inf', 'LIMIT', 0, 1)[1]
  return leaving and times(leaving) + turn.window or math.huge
end
local function later(turn, due)
  local from, to = string.format('(%.0f', due - turn.window), string.format('(%.0f', due + turn.window)
  local near, ends = redis.call('ZRANGEBYSCORE', turn.ahead, from, to, 'WITHSCORES'), {{due}}
  for i = 2, #near, 2 do
    near[i] = tonumber(near[i])
    if near[i] > due then ends[#ends + 1] = near[i] end
  end
  for _, at in ipairs(ends) do
    local units = turn.units
    for i = 2, #near, 2 do
      if near[i] <= at and at < near[i] + turn.window then units = units + string.match(near[i - 1], '^%d+') end
    end
    local free = free_at(turn, units)
    if free > at then
      if at > due then return at end
      return math.min(free, near[2] and near[2] + turn.window or free)
    end
  end
  return due
end
local function first(turn, start)
  local due, after = math.max(start, turn.paused, turn.last), 0
  while true do
    after = later(turn, due)
    if after <= due then return due end
    due = after
  end
end
local remaining, held, turns, is_paused = tonumber(ARGV[1]), tonumber(ARGV[2]), {{}}, false
for i = 1, #KEYS / 3 do
  local turn = {{log = KEYS[3 * i - 2], ahead = KEYS[3 * i - 1], paused = paused_until(KEYS[3 * i]), sum = 0, last = 0}}
  turn.limit, turn.window, turn.units = tonumber(ARGV[3 * i]), tonumber(ARGV[3 * i + 1]), tonumber(ARGV[3 * i + 2])
  turns[i], is_paused = turn, is_paused or turn.paused > now
end
if held == #turns and not is_paused then return {{0, held, ticket}} end
local due, tightest = now, 1
for i, turn in ipairs(turns) do
  local last = redis.call('ZREVRANGE', turn.log, 0, 0, 'WITHSCORES')
  if last[1] then
    local at, taken = times(last[1])
    turn.sum, turn.last = tonumber(last[2]), at
    if taken > now + 1000000 then -- the store's clock went back: the log counts as full until its last turn
      redis.call('DEL', turn.log, turn.ahead)
      turn.sum, turn.last = turn.limit, now + math.max(0, at - taken)
      add(turn, turn.sum, turn.last)
    end
  end
  turn.alone = first(turn, now)
  if turn.alone > due then due, tightest = turn.alone, i end
end
local is_common = #turns == 1 or due == now
while not is_common do
  is_common = true
  for _, turn in ipairs(turns) do
    local at = first(turn, due)
    if at > due then due, is_common = at, false end
  end
end
local delay = due - now
if delay > 0 and delay >= remaining then return {{delay, tightest - 1, ticket}} end
for i, turn in ipairs(turns) do
  if i > 1 and turn.alone < due then add_ahead(turn, due) else add(turn, turn.sum + turn.units, due) end
end
return {{delay, #turns, ticket}}
"""
"""Takes turns at the first time that all limits permit. Returns the delay, and how many are taken.

KEYS: of each turn, its log, the log of turns ahead, and its pause. ARGV: remaining; how many turns are held from
before; of each turn, limit, window, units; a ticket, which it returns.
"""

PAUSE = f"""{_CLOCK}
for index, key in ipairs(KEYS) do
  local ends = math.max(paused_until(key), now + tonumber(ARGV[1]))
  redis.call('SET', key, string.format('%.0f:%.0f', ends, now), 'PX', math.max(1, math.ceil((ends - now) / 1000)))
end
return {{ticket}}
"""
"""Pauses. KEYS: the pauses of the turns. ARGV: for how long; a ticket, which it returns."""


def keys(namespace: str, scope: str, turns: Sequence[Turn]) -> list[str]:
    """Return the keys of each turn: its two logs and its pause. Those of one scope are in one slot of a cluster.

    Scopes and entities, which may be personal data, are hashed.
    """
    tag = f"{namespace}:{{{_hash(scope)}}}"
    return [f"{tag}:{turn.bucket}:{_hash(*turn.entity)}:{kind}" for turn in turns for kind in _KINDS]


def pauses(keys: Sequence[str]) -> list[str]:
    """Return the keys that PAUSE takes, of those that RESERVE takes."""
    return [*keys[2::3]]


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
