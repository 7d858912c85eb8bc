local nth = 0
request = function()
  nth = nth + 1
  return wrk.format(nil, wrk.path .. '?x=' .. nth)
end
