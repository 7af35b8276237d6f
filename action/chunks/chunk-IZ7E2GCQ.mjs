import{placeholders}from"./chunk-P2YQEJYC.mjs";function factsUsed({when,assert,message,parameters={}}){let shown=placeholders(message).filter(name=>!Object.hasOwn(parameters,name));return[...new Set([...decidingFacts(
when,assert),...shown])]}function decidingFacts(...conditions){return[...new Set(conditions.flatMap(condition=>[...factsOf(condition??!0,"")]))]}function*factsOf(condition,path){
if(typeof condition!="boolean"){judgesItself(condition)&&path!==""&&(yield path);for(let[name,part]of Object.entries(condition.properties??{}))yield*factsOf(part,
path===""?name:`${path}.${name}`);yield*factsReferredTo(condition);for(let part of partsOf(condition))yield*factsOf(part,path);for(let part of[condition.items,condition.
contains])part!==void 0&&(yield*factsOfItems(part))}}var combining=new Set(["properties","allOf","anyOf","not","if","then","else"]);function judgesItself(condition){
let keywords=Object.keys(condition);return keywords.length===0||keywords.some(keyword=>!combining.has(keyword))}function*factsOfItems(condition){if(typeof condition!=
"boolean"){yield*factsReferredTo(condition);for(let part of[...partsOf(condition),...Object.values(condition.properties??{})])yield*factsOfItems(part);for(let part of[
condition.items,condition.contains])part!==void 0&&(yield*factsOfItems(part))}}function partsOf({allOf=[],anyOf=[],not,if:test,then,else:otherwise}){return[...allOf,
...anyOf,not,test,then,otherwise].filter(part=>part!==void 0)}function*factsReferredTo(condition){let{sameAs,insideAnyOf,outsideAllOf,atMost,atLeast}=condition;
for(let reference of[sameAs,condition.enum,insideAnyOf,outsideAllOf,atMost,atLeast]){if(reference===void 0||Array.isArray(reference))continue;"fact"in reference&&
(yield*[reference.fact].flat());let{plus}=reference;typeof plus=="object"&&"fact"in plus&&(yield plus.fact)}}export{factsUsed,decidingFacts};
