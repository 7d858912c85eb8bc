-- A filter that is not understood: the whole list, at an address that nobody asked for before.
local nth = 0
request = function()
  nth = nth + 1
  return wrk.format(nil, wrk.path .. '?dag=' .. nth)
end
