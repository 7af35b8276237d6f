import{printable}from"./chunk-GMZYCURX.mjs";var named=new Map([["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&#39;"]]);function xmlText(text,limit){return printable(text,limit).replace(/[\uFFFE\uFFFF]/gu,
"").replace(/[&<>"']/gu,character=>named.get(character)??"")}function xmlAttributes(attributes){return Object.entries(attributes).map(([name,value])=>value===void 0?
"":` ${name}="${xmlText(String(value),4e3)}"`).join("")}export{xmlText,xmlAttributes};
