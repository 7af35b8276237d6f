import{containsPrefix,isPrivate,overlaps,parseAddress,readPrefix}from"./chunk-5L67EPII.mjs";import{detailsOf,factAt,isOfType,isUnknown,typeOf}from"./chunk-P2YQEJYC.mjs";var mostCombinations=64;function hasChoices(facts,paths){return paths.some(path=>isChoice(factAt(facts,path)))}function isChoice(value){return typeof value!="ob\
ject"||value===null?!1:isUnknown(value)?value.$unknown.possible!==void 0:Object.values(value).some(isChoice)}function*completions(facts,paths){let document={},choices=[],
combinations=1;for(let path of paths)for(let choice of choicesAt(copyInto(document,facts,path)))combinations*choice.values.length>mostCombinations||(combinations*=
choice.values.length,choices.push(choice));choices.length>0&&(yield*combine(document,choices,0))}function*combine(document,choices,depth){let choice=choices[depth];
if(choice===void 0){yield document;return}for(let value of choice.values)choice.put(value),yield*combine(document,choices,depth+1)}function copyInto(document,facts,path){
let groups=path.split("."),name=groups.pop()??path,holder=document;for(let group of groups)holder=holder[group]??={};return holder[name]=copy(factAt(facts,path)),
{holder,name}}function copy(value){return Array.isArray(value)?value.map(copy):typeof value!="object"||value===null||isUnknown(value)?value:Object.fromEntries(Object.
entries(value).map(([name,member])=>[name,copy(member)]))}function*choicesAt({holder,name}){let value=holder[name];if(isUnknown(value)){let values=value.$unknown.
possible;values!==void 0&&values.length>0&&!values.some(isUnknown)&&(yield{values,put:chosen=>{holder[name]=chosen}})}else if(typeof value=="object"&&value!==null)
for(let member of Object.keys(value))yield*choicesAt({holder:value,name:member})}function evaluate(compiled,facts,parameters){let verdict=evaluateOnce(compiled,facts,parameters);if(verdict!=="undecided")return verdict;let{decidedBy}=compiled.
policy;if(!hasChoices(facts,decidedBy))return verdict;let found=new Set;for(let completed of completions(facts,decidedBy))if(found.add(evaluateOnce(compiled,completed,
parameters)),agree(found)==="undecided")return"undecided";return agree(found)}function evaluateOnce({when,assert},facts,parameters){return reading.facts=facts,reading.
parameters=parameters,when!==void 0&&!holds(when,!0)?"not-applicable":holds(assert,!1)?"pass":when!==void 0&&!holds(when,!1)||holds(assert,!0)?"undecided":"fail"}
var reading={facts:{},parameters:{},hopeful:!0},context={rootData:reading};function holds(validate,hopeful){return reading.hopeful=hopeful,validate(reading.facts,
context)}function agree(verdicts){let found=new Set(verdicts),[first]=found;return found.size===1&&first!==void 0?first:found.size===2&&found.has("pass")&&found.
has("not-applicable")?"pass":"undecided"}var tool={name:"vnet-preflight",version:"0.1.0"};function anyAnswer(items,ask){let result=!1;for(let item of items){let answer=ask(item);if(answer===!0)return!0;result=answer===void 0?void 0:result}return result}
function known(value){return detailsOf(value)===void 0?!0:void 0}function ofType(value,types){let details=detailsOf(value);if(details===void 0)return types.some(
type=>isOfType(typeOf(value),type));if(!(details.minimum===void 0&&details.maximum===void 0))return types.includes("number")||types.includes("integer")}function sameAs(left,right){
if(typeof left=="string"&&typeof right=="string")return left===right;let one=detailsOf(left),other=detailsOf(right);if(one===void 0&&other===void 0)return left===
right;if(one?.symbol!==void 0&&one.symbol===other?.symbol)return!0;let[from,to]=range(left)??nowhere,[start,end]=range(right)??nowhere;if(isBounded(left)||isBounded(
right)){if(!(from<=end&&start<=to))return!1;if(from===to&&start===end)return!0}}var nowhere=[Number.NaN,Number.NaN];function isBounded(value){let details=detailsOf(
value);return details?.minimum!==void 0||details?.maximum!==void 0}function range(value){if(typeof value=="number")return[value,value];let details=detailsOf(value);
return details&&[details.minimum??Number.NEGATIVE_INFINITY,details.maximum??Number.POSITIVE_INFINITY]}function among(value,list){if(list===null)return!1;if(Array.
isArray(list))return anyAnswer(list,item=>sameAs(value,item))}function itemsAtMost(value,most){return Array.isArray(value)?value.length<=most:known(value)}function itemsAtLeast(value,least){
return Array.isArray(value)?value.length>=least:known(value)}function textAtMost(value,most){return typeof value=="string"?[...value].length<=most:known(value)}
function textAtLeast(value,least){return typeof value=="string"?[...value].length>=least:known(value)}function uniqueItems(value){if(!Array.isArray(value))return known(
value);let{least,most}=countDistinct(value);return most<value.length?!1:least===value.length?!0:void 0}function distinct(value,atMost2,atLeast2){if(!Array.isArray(
value))return known(value);let{least,most}=countDistinct(value),upper=typeof atMost2=="number"?atMost2:Number.POSITIVE_INFINITY,lower=typeof atLeast2=="number"?
atLeast2:0;return least>upper||most<lower?!1:most<=upper&&least>=lower?!0:void 0}function countDistinct(items){let knowns=new Set,unknowns=new Set;for(let item of items){
let details=detailsOf(item);details===void 0?knowns.add(item):unknowns.add(details.symbol??Symbol("unnamed"))}return{least:Math.max(knowns.size,items.length>0?1:
0),most:knowns.size+unknowns.size}}function atMost(value,limit,times,plus){return compare(value,{limit,times,plus},(own,other)=>own<=other)}function atLeast(value,limit,times,plus){return compare(
value,{limit,times,plus},(own,other)=>own>=other)}function below(value,limit){return compare(value,{limit,times:1,plus:0},(own,other)=>own<other)}function above(value,limit){
return compare(value,{limit,times:1,plus:0},(own,other)=>own>other)}function compare(value,amount,holds2){let{limit,times,plus}=amount;if(typeof value=="number"&&
typeof limit=="number"&&typeof times=="number"&&typeof plus=="number")return holds2(value,limit*times+plus);let own=range(value);if(own===void 0)return!0;let isSame=isSameUnknown(
value,amount),left=isSame?zero:own,right=isSame?range(plus):rangeOf(amount);if(right===void 0)return isNumber(value)?!1:void 0;let corners=[holds2(left[0],right[0]),
holds2(left[0],right[1]),holds2(left[1],right[0]),holds2(left[1],right[1])];return corners.every(Boolean)?!0:corners.some(Boolean)||!isNumber(value)?void 0:!1}function isNumber(value){
let details=detailsOf(value);return details===void 0||details.minimum!==void 0||details.maximum!==void 0}var zero=[0,0];function isSameUnknown(value,{limit,times}){
let symbol=detailsOf(value)?.symbol;return times===1&&symbol!==void 0&&symbol===detailsOf(limit)?.symbol}function rangeOf({limit,times,plus}){let[base,factor,more]=[
range(limit),range(times),range(plus)];if(base===void 0||factor===void 0||more===void 0)return;let products=base.flatMap(left=>factor.map(right=>left*right));return products.
some(Number.isNaN)?everything:[Math.min(...products)+more[0],Math.max(...products)+more[1]]}var everything=[Number.NEGATIVE_INFINITY,Number.POSITIVE_INFINITY];function insideAnyOf(value,...lists){if(value===void 0||isUnknown(value))return;if(typeof value!="string")return!0;let inner=read(value);return inner===void 0?!1:
anyAnswer(lists.flat(),other=>relate(other,outer=>containsPrefix(outer,inner)))}function outsideAllOf(value,...lists){let others=lists.flat();if(value!==void 0&&
!isUnknown(value)){let own=typeof value=="string"?read(value):void 0;if(own===void 0)return!0;let met=anyAnswer(others,other=>relate(other,prefix=>overlaps(prefix,
own)));return met===void 0?void 0:!met}return others.some(other=>other!==null)?void 0:!0}function privateAddressSpace(value){if(value===void 0||isUnknown(value))
return;if(typeof value!="string")return!0;let prefix=read(value);return prefix!==void 0&&isPrivate(prefix)}function relate(other,ask){if(other===void 0||isUnknown(
other))return;let prefix=typeof other=="string"?read(other):void 0;return prefix!==void 0&&ask(prefix)}function read(text){let reading2=readPrefix(text);return reading2.
prefix??reading2.meant??parseAddress(text)}var runtime={above,among,atLeast,atMost,below,distinct,insideAnyOf,itemsAtLeast,itemsAtMost,known,ofType,outsideAllOf,privateAddressSpace,sameAs,textAtLeast,textAtMost,
uniqueItems};export{evaluate,agree,tool,runtime};
