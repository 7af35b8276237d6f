import{markdownBudgets,renderMarkdown}from"./chunk-RRZ2GTNL.mjs";import"./chunk-SQJLJR3A.mjs";import"./chunk-EKUKH62L.mjs";import"./chunk-NOSJFQGG.mjs";export{markdownBudgets,renderMarkdown};
