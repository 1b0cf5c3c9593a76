// What a change of letters between two spellings of one name costs: natural logarithms of how much rarer the change is than
// leaving the letters as they are. Written by `npm run train:names`, not by hand, from Latin spellings that share an
// original in Arabic, Russian or Hebrew letters (given and family names grouped by it, CC0); nothing of the names is kept.

const table = `
>a 5.09, a>ac 4.74, a>ah 2.81, a>ai 4.54, a>ay 3.61, a>e 2.27, a>eh 4.39, a>ei 5.36, a>ha 4.76, a>i 5.07, a>o 4.02, a>ou 4.94, a>u 3.51, a>y 6.40, a>ya 4.97, ac>c 2.72, ai>e 4.48, ai>i 5.51, ar>r 6.02, au>o 1.90, aw>o 3.11, ay>i 3.75, ay>y 3.20
>d 7.54, d>dd 2.57, d>de 2.99, d>dh 3.19, d>di 4.44, d>lt 4.50, d>t 4.43, d>z 5.32, dh>z 2.73, dj>j 1.99
>e 3.20, e>ea 5.38, e>eh 3.28, e>ei 4.99, e>er 5.78, e>es 4.73, e>et 3.50, e>ey 3.69, e>he 4.25, e>i 2.42, e>ie 3.30, e>je 2.59, e>jo 4.39, e>o 5.21, e>u 4.71, e>us 4.24, e>y 3.48, e>ye 2.43, e>yo 3.78, ea>i 3.54, ee>i 2.37, ee>y 3.58, ew>o 4.14, ew>u 2.77, ey>i 2.36, ey>y 0.53
>h 4.69, h>ha 2.67, h>he 2.85, h>ho 4.52, h>j 4.48, h>kh 2.15, h>z 4.58, hn>n 3.95, ho>o 3.67
>i 6.04, i>ic 2.97, i>ie 2.10, i>ij 2.33, i>it 3.81, i>iu 4.50, i>iy 2.23, i>j 3.23, i>ts 3.94, i>u 5.48, i>y 0.72, i>ye 3.75, i>yi 3.23, ie>y 0.99, ij>y 2.53, im>m 4.75, in>n 4.54, it>y 4.19, iy>y 2.39
>o 8.10, o>oc 4.63, o>oh 2.17, o>oo 2.39, o>ot 3.86, o>ou 1.64, o>ow 2.31, o>u 1.76, o>ud 3.68, o>us 3.19, o>w 5.03, oh>u 4.05, oo>u 2.15, ou>u 0.53, ou>w 2.29, ow>u 1.96
>s 4.48, s>sc 3.70, s>se 4.98, s>sh 2.35, s>ss 1.51, s>sz 1.71, s>t 6.16, s>th 4.48, s>z 1.95, se>z 3.58
>t 6.49, t>te 2.50, t>th 0.81, t>tt 1.28, t>tu 3.42, ts>z 3.72, tz>z 0.31
>u 5.79, u>uh 3.37, u>ul 3.68, u>uu 2.73, u>v 4.45, u>w 2.84, us>y 3.15
>y 6.74, y>ye 2.35, y>yy 2.28
b>ba 3.69, b>bb 2.01, b>be 3.08, b>bu 3.52, b>p 2.50, b>pe 3.97, b>pp 2.42, b>v 3.65
c>ch 0.49, c>ck 1.56, c>cz 2.27, c>g 5.30, c>j 4.41, c>k 0.86, c>q 4.08, c>qu 0.95, c>s 3.01, c>sc 3.30, c>ss 3.96, c>t 5.43, c>tc 2.28, c>ts 2.12, c>tz 2.36, c>z 3.55, ce>s 2.40, ch>h 0.20, ch>k 1.18, ch>s 3.37, ch>t 2.95, ch>x 1.14, ch>z 2.59, ck>k 0.20, cq>q 0.40
f>fe 3.42, f>ff 0.83, f>of 3.66, f>p 3.27, f>ph 0.78, f>v 3.44, ff>v 2.55
g>gg 2.28, g>gh 1.58, g>gu 2.51, g>h 3.46, g>j 2.49, g>k 4.83, gh>h 3.65, gh>y 3.30, gi>j 3.02
j>x 3.50, j>y 1.41, ju>u 3.02
k>ke 1.81, k>q 1.86, k>qu 0.20, ks>x 0.20
l>le 2.33, l>lj 4.20, l>ll 1.03
m>ma 3.16, m>mm 2.48, m>n 5.33
n>nd 4.72, n>ne 1.50, n>ng 2.95, n>nn 1.58, n>nu 3.27
p>pe 3.58, p>pp 1.61, ph>v 2.74
r>ra 4.66, r>rd 4.81, r>re 3.23, r>ri 5.43, r>rr 2.60, r>t 6.54
v>w 0.72, v>wi 2.36
w>we 2.12, w>wh 1.51
z>zz 1.57
`;

/** Costs by change: "a>e" for a for e or e for a, ">h" for one more h, "ph>f" for two letters to one. */
export const letterCosts: ReadonlyMap<string, number> = new Map(
  table
    .trim()
    .split(/\n|, /u)
    .map((entry) => {
      const [change = "", cost] = entry.split(" ");
      return [change, Number(cost)];
    }),
);
