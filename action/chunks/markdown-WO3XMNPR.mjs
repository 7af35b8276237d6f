import{markdownBudgets,renderMarkdown}from"./chunk-C5F5TVEH.mjs";import"./chunk-TLAXF244.mjs";import"./chunk-TT3BAO5W.mjs";import"./chunk-M3PQLKDI.mjs";export{markdownBudgets,renderMarkdown};
