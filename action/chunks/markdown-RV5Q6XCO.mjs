import{markdownBudgets,renderMarkdown}from"./chunk-TYI25AMN.mjs";import"./chunk-UC5ZUL2T.mjs";import"./chunk-HUA4W3TF.mjs";import"./chunk-T4AMKNCV.mjs";export{markdownBudgets,renderMarkdown};
