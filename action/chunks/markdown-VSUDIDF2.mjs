import{markdownBudgets,renderMarkdown}from"./chunk-VTC2WIZ4.mjs";import"./chunk-EG5VJUY4.mjs";import"./chunk-INVN7MC7.mjs";import"./chunk-Q5AMNRKF.mjs";export{markdownBudgets,renderMarkdown};
