import{markdownBudgets,renderMarkdown}from"./chunk-YX4WINO2.mjs";import"./chunk-PORUU6ZV.mjs";import"./chunk-TXNJ76KF.mjs";import"./chunk-J4ZAOVXX.mjs";export{markdownBudgets,renderMarkdown};
