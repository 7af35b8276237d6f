import{markdownBudgets,renderMarkdown}from"./chunk-7ZTBGTL5.mjs";import"./chunk-VJRPRHUS.mjs";import"./chunk-LELRNN66.mjs";import"./chunk-HC2KIOHR.mjs";
import"./chunk-SALTOK3H.mjs";export{markdownBudgets,renderMarkdown};
