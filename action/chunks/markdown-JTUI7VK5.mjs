import{markdownBudgets,renderMarkdown}from"./chunk-WAFQJQ4C.mjs";import"./chunk-TBSXQYTC.mjs";import"./chunk-PLE66JHZ.mjs";import"./chunk-GVIM4XAZ.mjs";
import"./chunk-7OKOTLR5.mjs";export{markdownBudgets,renderMarkdown};
