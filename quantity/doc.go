// Package quantity reads numbers as people write them: "10% a month", "once in
// 8 months", "1.2x to 2.5x", "0.2 ± 0.05", "likely within 6 months",
// "beta(2, 5)". Use it wherever a text has to become a number with a range.
//
// It promises four things. What it reads is finite and lies where its kind
// allows; anything else is an *Error that says where, what and what to write
// instead. Chances and rates come back for one period of the scenario, whatever
// time they were written for. Every Quantity has quantiles, with its value as
// the median. And Quantity.String, read again, gives the same numbers.
//
// # Forms
//
//	number     0.2   -0.003   10%   1.6x   once in 8 months   twice in 5 years
//	time       a month   per month   /month   monthly   in 6 months   within 6 months
//	range      4% to 20% a month   4 to 20%   0.1–0.3   between 4% and 20%
//	both       10% (4% to 20%) a month
//	spread     0.2 ± 0.05   0.2 +- 0.05   0.2 +/- 0.05
//	about      about 0.3   roughly 10% a month
//	words      likely   pretty likely   probably not   likely within 6 months
//	dist       beta(2, 5)   normal(0.3, 0.05)   triangular(0, 0.2, 1)
//	           uniform(0, 1)   lognormal(-1.6, 0.3)
//
// # What the forms mean
//
// A percentage over a time is a chance over that time, unless Context.Unit is
// "rate"; a chance p in n periods is 1-(1-p)^(1/n) in one. A number over a time
// is a rate, linear in time. A factor over a time compounds. A range is the 5%
// and 95% points of a split normal on the quantity's scale.
package quantity
