import{openTemplate}from"./chunk-DFB4FKRX.mjs";import"./chunk-3WXHZKKM.mjs";import"./chunk-HIQOLZKQ.mjs";import"./chunk-7OKOTLR5.mjs";export{openTemplate};
